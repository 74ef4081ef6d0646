import type { Audience } from "~/people/audience";
import { type Act, daysBefore, daysBetween, effortOf, within } from "./effort";

export type LanguageMails = {
  audience: Audience;
  language: string;
  people: number;
  mailings: number;
  inOwn: number;
};

export type Gap =
  | { kind: "audience"; audience: Audience; days: number | null }
  | { kind: "language"; audience: Audience; language: string; mailings: number; inOwn: number }
  | { kind: "report_back"; audience: Audience; asked: number; since: string }
  | { kind: "school"; school: string; days: number }
  | { kind: "late"; cases: number };

export type GapMaterial = {
  today: string;
  /** Of the last year. */
  acts: readonly Act[];
  /** Audiences that have anybody in the directory. */
  audiences: readonly Audience[];
  schools: readonly { id: string; name: string }[];
  mails: readonly LanguageMails[];
  lateCases: number;
  /** Fewer people than this in a group are not named. */
  k: number;
};

const LONG_DAYS = 30;
const SCHOOL_DAYS = 90;
const FEWEST_MAILINGS = 3;
const ASKED_DAYS = 180;

/** What is missing, the most pressing first. Each is a fact about what was done, never about its effect. */
export function gapsOf(material: GapMaterial): Gap[] {
  return [
    ...(material.lateCases > 0 ? [{ kind: "late", cases: material.lateCases } as const] : []),
    ...silentAudiences(material),
    ...foreignMails(material),
    ...unreported(material),
    ...silentSchools(material),
  ];
}

function silentAudiences({ acts, audiences, today }: GapMaterial): Gap[] {
  return audiences
    .map((audience) => {
      const { lastOn } = effortOf(acts.filter((act) => act.audiences.includes(audience)));
      const days = lastOn === null ? null : daysBetween(lastOn, today);
      return { kind: "audience", audience, days } as const;
    })
    .filter(({ days }) => days === null || days > LONG_DAYS)
    .sort((a, b) => (b.days ?? 1e6) - (a.days ?? 1e6));
}

/** Groups that mostly got mails in a language that is not theirs. */
function foreignMails({ mails, k }: GapMaterial): Gap[] {
  return mails
    .filter(({ people, mailings, inOwn }) => {
      return people >= k && mailings >= FEWEST_MAILINGS && inOwn * 2 < mailings;
    })
    .sort((a, b) => b.people - a.people)
    .map(({ audience, language, mailings, inOwn }) => ({
      ...{ kind: "language", audience, language, mailings, inOwn },
    }));
}

/** Who was asked and has not heard since what came of it. */
function unreported({ acts, audiences, today }: GapMaterial): Gap[] {
  const recent = within(acts, daysBefore(today, ASKED_DAYS), today);
  return audiences.flatMap((audience): Gap[] => {
    const own = recent.filter((act) => act.audiences.includes(audience));
    const reported = effortOf(own.filter(({ messageType }) => messageType === "report_back"));
    const asked = own.filter(
      ({ messageType, happenedOn }) =>
        (messageType === "consult" || messageType === "invite") &&
        (reported.lastOn === null || happenedOn > reported.lastOn) &&
        daysBetween(happenedOn, today) > LONG_DAYS,
    );
    const [since] = asked.map(({ happenedOn }) => happenedOn).sort();
    return since ? [{ kind: "report_back", audience, asked: asked.length, since }] : [];
  });
}

/** Schools for which nothing of their own was done, where something was for others. */
function silentSchools({ acts, schools, today }: GapMaterial): Gap[] {
  const recent = within(acts, daysBefore(today, SCHOOL_DAYS), today);
  const isTouched = (id: string) => recent.some(({ schoolIds }) => schoolIds.includes(id));
  if (!schools.some(({ id }) => isTouched(id))) return [];
  return schools
    .filter(({ id }) => !isTouched(id))
    .map(({ name }) => ({ kind: "school", school: name, days: SCHOOL_DAYS }));
}
