import type { Audience } from "~/people/audience";
import { partnerAudiences } from "~/scores/release/release-cells";
import type { ReleaseRow } from "~/scores/release/release-rows";
import { type ScoreResult, scoreResults } from "~/scores/results/results-rows";
import { type ReadRelease, rowsOf } from "~/scores/results/results-source";
import { CONSTRUCT_RULES, type Construct } from "~/surveys/construct";
import type { ScoreRow } from "~/ui/charts/score";

export type Receipt = {
  construct: ScoredConstruct;
  own: number | null;
  /** The groups the respondent belongs to; of a hidden one no number. */
  groups: ScoreResult[];
}[];

export type ScoredConstruct = Exclude<Construct, "concern">;

type Names = { audience: (audience: string) => string; school: string | null };
type Respondent = { audience: Audience; schoolId: string | null };

/** One's own scores, 0 to 100, each beside the published ones of one's audience and school. */
export function receiptOf(
  scores: Readonly<Record<string, number | null>>,
  { audience, schoolId }: Respondent,
  release: ReadRelease | null,
  names: Names,
): Receipt {
  const tables = release?.tables ?? [];
  const isOwn = (row: ReleaseRow) =>
    row.audience === audience ||
    (row.audience === "partners" && partnerAudiences.includes(audience));
  const whole = rowsOf(tables, "audience").filter(isOwn);
  const apart = rowsOf(tables, "people_who_answered").filter(isOwn);
  const school = rowsOf(tables, "school").filter(
    (row) => row.audience === audience && row.school === schoolId,
  );
  const nameOf = (row: ReleaseRow) => names.audience(row.audience);
  const known = Object.keys(CONSTRUCT_RULES).filter(isScoredConstruct);
  return known
    .filter((construct) => Object.hasOwn(scores, construct))
    .map((construct) => ({
      construct,
      own: scores[construct] ?? null,
      groups: [
        ...scoreResults(whole, construct, { nameOf }),
        ...scoreResults(apart, construct, { nameOf, openLink: true }),
        ...(names.school === null
          ? []
          : scoreResults(school, construct, { nameOf: () => names.school ?? "" })),
      ],
    }));
}

/** The rows of a plot: oneself first. */
export function receiptRows({ own, groups }: Receipt[number], you: string): ScoreRow[] {
  if (own === null) return groups;
  return [{ kind: "score", key: "you", name: you, value: Math.round(own), own: true }, ...groups];
}

function isScoredConstruct(name: string): name is ScoredConstruct {
  return name !== "concern";
}

export type PlanToRead = { slug: string; takesComments: boolean };

/** The published plan that was asked about, else the first that takes comments; null: there is none. */
export function planToRead(asked: string | undefined, open: readonly string[]): PlanToRead | null {
  const slug = asked ?? open[0];
  return slug === undefined ? null : { slug, takesComments: open.includes(slug) };
}
