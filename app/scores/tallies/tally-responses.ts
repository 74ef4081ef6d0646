import { type Answers, chosenOption, completion, isRespondent, scoreScale } from "../scoring/score";
import {
  type ScoringInstrument,
  type ScoringPlan,
  scoringPlan,
} from "../scoring/scoring-instrument";
import { type CrossSums, countCase, emptyCross, totalCross } from "./cross-sums";
import { type ExactSum, exactSum } from "./exact-sum";
import { type CellKey, cellId, type ScoredResponse, sortedTallies, type Tally } from "./tally";

type TallyOptions = {
  readonly isAsked?: (itemId: string) => boolean;
  /** An analyst's file counts every row; the product only who answered a scored item. */
  readonly everyRowCounts?: boolean;
};

/** The reference for the SQL statement: tallies of all cells, independent of row order. */
export function tallyResponses(
  responses: Iterable<ScoredResponse>,
  instrument: ScoringInstrument,
  options: TallyOptions = {},
): Tally[] {
  const plans = new Map<string, ScoringPlan>();
  const cells = new Map<string, Cell>();
  for (const response of responses) {
    const plan =
      plans.get(response.audience) ?? scoringPlan(instrument, response.audience, options.isAsked);
    plans.set(response.audience, plan);
    if (!options.everyRowCounts && !isRespondent(response.answers, plan)) continue;
    const id = cellId(response);
    const cell = cells.get(id) ?? emptyCell(response, plan);
    cells.set(id, cell);
    count(cell, response.answers, plan);
  }
  return sortedTallies([...cells.values()].map(closed));
}

type Scale = { valid: number; sum: ExactSum; squares: ExactSum; top: number; dontKnow: number };
type Cell = {
  key: CellKey;
  n: number;
  complete: number;
  partial: number;
  scales: Map<string, Scale>;
  crosses: Map<string, CrossSums>;
  items: Map<string, { answered: number; options: Map<string, number> }>;
};

function emptyCell(key: CellKey, plan: ScoringPlan): Cell {
  const scale = () => ({ valid: 0, sum: exactSum(), squares: exactSum(), top: 0, dontKnow: 0 });
  return {
    key,
    ...{ n: 0, complete: 0, partial: 0 },
    scales: new Map(plan.scales.map(({ construct }) => [construct, scale()])),
    crosses: new Map(
      plan.scales
        .filter(({ items }) => items.length > 1)
        .map(({ construct, items }) => [construct, emptyCross(items.length)]),
    ),
    items: new Map(
      [...plan.options].map(([id, options]) => [
        id,
        { answered: 0, options: new Map([...options.keys()].map((code) => [code, 0])) },
      ]),
    ),
  };
}

function count(cell: Cell, answers: Answers, plan: ScoringPlan): void {
  cell.n += 1;
  const outcome = completion(answers, plan);
  if (outcome === "complete") cell.complete += 1;
  if (outcome === "partial") cell.partial += 1;
  for (const scale of plan.scales) {
    const sums = cell.scales.get(scale.construct);
    if (!sums) continue;
    for (const item of scale.items) {
      if (chosenOption(answers, item.id, item.options)?.dontKnow) sums.dontKnow += 1;
    }
    countCase(cell.crosses.get(scale.construct), answers, scale);
    const score = scoreScale(answers, scale);
    if (score === null) continue;
    sums.valid += 1;
    sums.sum.add(score);
    sums.squares.add(score * score);
    if (score >= 75) sums.top += 1;
  }
  for (const [id, item] of cell.items) {
    const answer = answers[id];
    const isOrder = plan.ranked.has(id) && Array.isArray(answer);
    countOptions(item, isOrder ? answer[0] : answer);
  }
}

function countOptions(
  item: { answered: number; options: Map<string, number> },
  answer: Answers[string],
): void {
  if (answer === null || answer === undefined) return;
  const codes = new Set((Array.isArray(answer) ? answer : [answer]).map(String));
  let known = false;
  for (const code of codes) {
    const before = item.options.get(code);
    if (before === undefined) continue;
    item.options.set(code, before + 1);
    known = true;
  }
  if (known) item.answered += 1;
}

function closed(cell: Cell): Tally {
  const { wave, school, audience, language, version } = cell.key;
  return {
    ...{ wave, school, audience, language },
    ...(version === undefined ? {} : { version }),
    ...{ n: cell.n, complete: cell.complete, partial: cell.partial },
    constructs: Object.fromEntries(
      [...cell.scales].map(([construct, scale]) => [
        construct,
        {
          valid: scale.valid,
          sum: scale.sum.total(),
          sumSquares: scale.squares.total(),
          atLeast75: scale.top,
          dontKnow: scale.dontKnow,
        },
      ]),
    ),
    crosses: Object.fromEntries(
      [...cell.crosses].map(([construct, sums]) => [construct, totalCross(sums)]),
    ),
    items: Object.fromEntries(
      [...cell.items].map(([id, item]) => [
        id,
        { answered: item.answered, options: Object.fromEntries(item.options) },
      ]),
    ),
  };
}
