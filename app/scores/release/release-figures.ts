import { independentChange } from "../estimates/change";
import { type Estimate, momentsOf } from "../estimates/estimate";
import { atLeast75, estimateShare } from "../estimates/estimate-share";
import { responseRates } from "../estimates/response-rates";
import type { RosterCount, SampleCell } from "../estimates/sample";
import { isReflective, itemsOf, type ScoringInstrument } from "../scoring/scoring-instrument";
import type { PairCell } from "../tallies/pair-tally";
import type { Tally } from "../tallies/tally";
import { unanimousInterval } from "./display";
import { isFewAnswered } from "./few-answered";
import type { ReleaseCell } from "./release-cells";
import { linkedChange, rowChange } from "./release-change";
import { rowReliability } from "./release-reliability";
import { type ConstructFigures, constructFigures, type ReleaseRow } from "./release-rows";
import { cellEstimate, type ReleaseSamples } from "./release-samples";

/** The wave that changes are told since: the latest earlier one of its survey with published results. */
export type PreviousWave = {
  readonly number: number;
  /** The published rows of all its tables. */
  readonly rows: readonly ReleaseRow[];
  readonly samples: ReleaseSamples;
  /** Linked respondents of both waves; null where answers are not linked. */
  readonly pairs: readonly PairCell[] | null;
  /** Whether the scale is asked by the same items in both. */
  isSameScale(audience: string, construct: string): boolean;
};

export type WaveTallies = {
  readonly tallies: readonly Tally[];
  readonly roster: readonly RosterCount[];
  /** How many were invited by name, per cell. */
  readonly invited: readonly RosterCount[];
  readonly samples: ReleaseSamples;
  readonly instrument: ScoringInstrument;
  readonly previous: PreviousWave | null;
};

/** All figures of one construct in one row that may be shown. */
export function figuresOf(
  wave: WaveTallies,
  cell: ReleaseCell,
  construct: string,
): ConstructFigures {
  const { tallies, samples, instrument } = wave;
  const { sample, regression } = samples.of(cell);
  const inCell = samples.domainOf(cell);
  const own = inCell.flatMap((c) => sample.cells[c] ?? []);
  const found = masked(cellEstimate(samples, cell, construct), own, construct);
  const share = estimateShare(sample, regression, atLeast75(construct), inCell);
  const rule = instrument.constructs[construct];
  return {
    ...constructFigures(found, share, dontKnowShare(own, construct, instrument)),
    reliability: rule && isReflective(rule) ? rowReliability(cell, tallies, construct) : null,
  };
}

/** A group whose scores are all the same has no error: none would tell that they are (THREATS 32). */
function masked(found: Estimate, cells: readonly SampleCell[], construct: string): Estimate {
  const { valid, sum, sumSquares } = cells.reduce(
    (total, cell) => {
      const own = momentsOf(cell, construct);
      return {
        valid: total.valid + own.valid,
        sum: total.sum + own.sum,
        sumSquares: total.sumSquares + own.sumSquares,
      };
    },
    { valid: 0, sum: 0, sumSquares: 0 },
  );
  const spread = valid * sumSquares - sum ** 2;
  if (found.mean === null || spread > 1e-9 * sum ** 2) return found;
  return { ...found, se: null, ci95: unanimousInterval(found.mean, valid) };
}

/** Weighted share of don't know among the answers to a construct's items, on 0-1. */
function dontKnowShare(
  cells: readonly SampleCell[],
  construct: string,
  instrument: ScoringInstrument,
): number | null {
  let known = 0;
  let all = 0;
  for (const { tally, weight } of cells) {
    const items = itemsOf(instrument, tally.audience).filter(
      (item) => item.construct === construct,
    );
    const answers = items.reduce((sum, { id }) => sum + (tally.items[id]?.answered ?? 0), 0);
    all += weight * answers;
    known += weight * (answers - (tally.constructs[construct]?.dontKnow ?? 0));
  }
  return all > 0 ? 1 - known / all : null;
}

/** n, N and response rate of a row. */
export function peopleOf(
  { tallies, roster, invited }: WaveTallies,
  { audience, school, language, leaves }: ReleaseCell,
  familyOf: (audience: string) => string,
): Pick<ReleaseRow, "n" | "people" | "response_rate"> {
  const own = leaves.flatMap((leaf) => tallies[leaf] ?? []);
  const inRow = (row: RosterCount) =>
    familyOf(row.audience) === audience &&
    (school ?? row.school) === row.school &&
    (language ?? row.language) === row.language;
  const count = (rows: readonly RosterCount[]) =>
    rows.filter(inRow).reduce((sum, row) => sum + row.count, 0);
  const sum = (of: (tally: Tally) => number) => own.reduce((total, tally) => total + of(tally), 0);
  const [complete, partial] = [sum((tally) => tally.complete), sum((tally) => tally.partial)];
  const n = sum((tally) => tally.n);
  const asked = count(invited);
  const rates = responseRates(
    {
      ...{ complete, partial, refusal: n - complete - partial },
      ...{ nonContact: Math.max(0, asked - n), other: 0, unknownHousehold: 0, unknownOther: 0 },
    },
    1,
  );
  return { n, people: count(roster) || null, response_rate: asked > 0 ? rates.RR2 : null };
}

/** The figures with their change since the wave before, where both may be compared. */
export function withChange(
  wave: WaveTallies,
  cell: ReleaseCell,
  row: Pick<ReleaseRow, "n" | "people" | "response_rate">,
  construct: string,
  figures: ConstructFigures,
): ConstructFigures {
  const { previous, samples } = wave;
  const before = previous?.rows.find(
    (one) =>
      one.audience === cell.audience &&
      one.school === cell.school &&
      one.language === cell.language,
  );
  const first = before?.constructs[construct];
  if (!previous || !before || !first) return figures;
  if (isFewAnswered({ ...row, audience: cell.audience }) || isFewAnswered(before)) return figures;
  if (!previous.isSameScale(cell.audience, construct)) return figures;
  // A score that was cut to a bound has no error, and is compared with nothing.
  if (first.se === null || figures.se === null) return figures;
  const both = [previous.samples, samples] as const;
  const linked = previous.pairs && linkedChange(cell, construct, both, previous.pairs);
  const change = linked ?? independentChange(first, figures);
  return { ...figures, change: rowChange(previous.number, change, linked !== null) };
}
