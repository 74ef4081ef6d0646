import type { Audience } from "~/people/audience";

/**
 * What campaigns have to know of a wave's survey, handed in since surveys come later in the order:
 * which audiences it has words for and which school a person is asked about.
 */
export type Asking = SurveyFacts & {
  audiences: readonly Audience[];
  drawSchool(personId: string, schoolIds: readonly string[]): string | null;
};

/** What its mails say of a survey. */
export type SurveyFacts = {
  /** In a language, or in the one it falls back to. */
  title(language: string): string;
  /** In which it can be answered. */
  languages: readonly string[];
  /** How long answering takes. */
  minutes: number;
};

/** Somebody on the list, as one audience. */
export type Listed = {
  personId: string;
  audience: string;
  language: string;
  email: string;
  emailKey: string;
  schoolIds: string[];
  /** False of somebody who is reached by letter or telephone. */
  byMail: boolean;
};

/** Somebody to be asked as one audience about one school; none is DISTRICT. */
export type Asked = Omit<Listed, "schoolIds"> & { schoolId: string | null };

export function chooseSchools(listed: readonly Listed[], draw: Asking["drawSchool"]): Asked[] {
  return listed.map(({ schoolIds, ...person }) => ({
    ...person,
    schoolId: draw(person.personId, schoolIds),
  }));
}
