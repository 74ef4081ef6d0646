import { type Change, changeBetween } from "../estimates/change";
import { benjaminiHochberg, holm } from "../estimates/multiple-comparisons";
import type { Sample } from "../estimates/sample";
import type { ScoringPlan } from "../scoring/scoring-instrument";
import { type LinkedResponse, type PairCell, tallyPairs } from "../tallies/pair-tally";

export type WaveSample = {
  readonly wave: string;
  readonly responses: readonly LinkedResponse[];
  readonly sample: Sample;
  readonly guards: { readonly joined?: unknown; readonly capped?: number };
};

/** Change of every construct between two consecutive waves, over all and by audience. */
export function changeReport(
  earlier: WaveSample,
  later: WaveSample,
  planOf: (audience: string) => ScoringPlan,
  constructs: readonly string[],
) {
  const pairs = tallyPairs(earlier.responses, later.responses, planOf);
  const both = pairs.filter(({ from, to }) => from && to);
  const found = constructs.flatMap((construct) => {
    const report = constructChange(earlier.sample, later.sample, pairs, construct);
    return report ? [[construct, report] as const] : [];
  });
  return {
    from: earlier.wave,
    to: later.wave,
    n_from: earlier.responses.length,
    n_to: later.responses.length,
    n_both: both.reduce((sum, pair) => sum + pair.n, 0),
    constructs: Object.fromEntries(found),
  };
}

type Adjusted = Change & { p_holm: number | null; p_bh: number | null };

function constructChange(
  earlier: Sample,
  later: Sample,
  pairs: readonly PairCell[],
  construct: string,
): { all: Adjusted; by_group: Record<string, Adjusted> } | null {
  const all = changeBetween(earlier, later, pairs, construct, () => true);
  if (!all) return null;
  const audiences = [...new Set(earlier.cells.map((cell) => cell.tally.audience))].sort();
  const changes = audiences.flatMap((audience) => {
    const inAudience = (key: { audience: string }) => key.audience === audience;
    const change = changeBetween(earlier, later, pairs, construct, inAudience);
    return change ? [{ audience, change }] : [];
  });
  return {
    all: { ...all, p_holm: null, p_bh: null },
    by_group: Object.fromEntries(adjusted(changes)),
  };
}

/** p values adjusted over the audiences of one construct. */
function adjusted(changes: readonly { audience: string; change: Change }[]) {
  const tested = changes.filter(({ change }) => change.p !== null);
  const p = tested.map(({ change }) => change.p ?? 1);
  const holmOf = new Map(holm(p).map((value, i) => [tested[i]?.audience, value]));
  const bhOf = new Map(benjaminiHochberg(p).map((value, i) => [tested[i]?.audience, value]));
  return changes.map(({ audience, change }): [string, Adjusted] => [
    audience,
    { ...change, p_holm: holmOf.get(audience) ?? null, p_bh: bhOf.get(audience) ?? null },
  ]);
}
