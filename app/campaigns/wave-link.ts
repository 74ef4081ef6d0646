import { csvText } from "~/platform/csv-write";

/** Somebody's way into the form, to be handed over on paper or by another program. */
export type WaveLink = {
  sourceId: string;
  givenName: string;
  familyName: string;
  organization: string;
  email: string;
  /** For those who send by text message or call; "" where none is known. */
  phone: string;
  audience: string;
  school: string | null;
  language: string;
  url: string;
  code: string;
};

/** Whose links of a wave; null leaves open. `school` is a code, `DISTRICT` stands for no one school. */
export type LinkChoice = {
  audience: string | null;
  school: string | null;
  language: string | null;
  sourceIds: readonly string[] | null;
  /** `no_mail`: those whom no mail of the wave could be delivered to. */
  reach: "everybody" | "no_mail";
  /** A part of them: so many from this place on. */
  from?: number;
  most?: number;
};

export const UNCHOSEN: LinkChoice = {
  ...{ audience: null, school: null, language: null, sourceIds: null },
  reach: "everybody",
};

const COLUMNS = [
  "source_id",
  "given_name",
  "family_name",
  "email",
  "audience",
  "school",
  "language",
  "link",
  "code",
  "phone",
];

export function linksCsv(links: readonly WaveLink[]): string {
  const rows = links.map((one) => [
    one.sourceId,
    one.givenName,
    one.familyName,
    one.email,
    one.audience,
    one.school ?? "",
    one.language,
    one.url,
    one.code,
    one.phone,
  ]);
  return csvText([COLUMNS, ...rows]);
}
