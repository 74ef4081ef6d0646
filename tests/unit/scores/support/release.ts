import type { RosterCount } from "~/scores/estimates/sample";
import {
  type BuiltRelease,
  buildRelease,
  type ReleaseMaterial,
  type ReleaseTable,
} from "~/scores/release/release";
import type { ReleaseRow } from "~/scores/release/release-rows";
import type { ScoringInstrument } from "~/scores/scoring/scoring-instrument";
import { loadSolver } from "~/scores/suppression/solver";
import type { Tally } from "~/scores/tallies/tally";
import { tallyResponses } from "~/scores/tallies/tally-responses";

export const solver = await loadSolver();

/** Two constructs of two items each, options a to e scored 0 to 100, x is don't know. */
export const smallInstrument: ScoringInstrument = (() => {
  const options = ["a", "b", "c", "d", "e"].map((code, i) => ({ code, score: 25 * i }));
  const item = (id: string, construct: string) => ({
    ...{ id, construct },
    options: [...options, { code: "x", score: null, counts_as: "dont_know" as const }],
  });
  const items = [
    ...["A1", "A2"].map((id) => item(id, "awareness")),
    ...["B1", "B2"].map((id) => item(id, "buy_in")),
  ];
  const rule = (least: number) => ({ kind: "reflective", min_items: least, of: 2 });
  const audiences = ["families", "staff", "business", "higher_ed", "community"];
  return {
    constructs: { awareness: rule(1), buy_in: rule(2) },
    items: Object.fromEntries(audiences.map((audience) => [audience, items])),
  };
})();

export type Group = {
  school: string;
  audience: string;
  language?: string;
  n: number;
  N?: number;
  /** How many of n leave buy-in out. */
  silent?: number;
  /** How many of n answer only one item of buy-in. */
  half?: number;
  answer?: string;
};

/** Responses and a roster for groups of people with (by default) varied answers. */
export function wave(groups: readonly Group[]): { tallies: Tally[]; roster: RosterCount[] } {
  const codes = ["a", "c", "e", "d", "b"];
  const responses = groups.flatMap(
    ({ school, audience, language = "en", n, silent = 0, half = 0, answer }) =>
      Array.from({ length: n }, (_, i) => {
        const code = answer ?? codes[(i + school.length + audience.length) % 5] ?? "a";
        const buyIn = i < silent ? {} : { B1: code, ...(i < half ? {} : { B2: answer ?? "d" }) };
        return {
          wave: "1",
          school,
          audience,
          language,
          answers: { A1: code, A2: answer ?? "b", ...buyIn },
        };
      }),
  );
  const roster = groups.flatMap(({ school, audience, language = "en", n, N = 4 * n + 5 }) =>
    N > 0 ? [{ school, audience, language, count: N }] : [],
  );
  return { tallies: tallyResponses(responses, smallInstrument), roster };
}

export const everyAudience = [
  "families",
  "staff",
  "business",
  "organization",
  "higher_ed",
  "community",
];

type Options = Partial<ReleaseMaterial> & { isPast?: () => (share: number) => boolean };

export function release(
  { tallies, roster }: { tallies: Tally[]; roster: RosterCount[] },
  { isPast = () => () => false, ...more }: Options = {},
): BuiltRelease {
  const audiences = [...new Set(roster.map((row) => row.audience))];
  return buildRelease(
    {
      ...{ tallies, roster, audiences, invited: roster, instrument: smallInstrument },
      ...{ earlier: [], previous: null },
      ...more,
    },
    { k: 10, solver, startLimit: isPast },
  );
}

export function rowsOf(built: BuiltRelease, name: string): readonly ReleaseRow[] {
  const table = built.tables.find((one): one is ReleaseTable & { rows: readonly ReleaseRow[] } => {
    return one.name === name && one.name !== "items";
  });
  return table?.rows ?? [];
}
