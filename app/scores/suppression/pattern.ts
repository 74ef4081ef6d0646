import { type Requirement, requirementsFor } from "./flow";
import { lackOf, liftingCell } from "./pool";
import { movesModel, type Protector, protector } from "./protect";
import { reduce } from "./reduce";
import type { Solver } from "./solver";
import { hide, ownCost, type System } from "./system";

export type Run = {
  readonly k: number;
  readonly solver: Solver;
  /** Whether a share of the time limit has passed; asked between programmes. */
  readonly isPast: (share: number) => boolean;
};
type Failure = { readonly ok: false; readonly reason: string };
type Pattern = { readonly ok: true; readonly hidden: ReadonlySet<number> } | Failure;

export const timeOut = "the time limit passed";

/** Shares of the time limit after which no further pattern, no further cell is tried. */
const tryingShare = 0.2;
const tidyingShare = 0.6;
const tries = 8;
/** Cells times programmes solved: small tables are tried often, large ones once. */
const workLimit = 100_000;

/**
 * The cheapest of several patterns, each found by METHOD 10's steps 2 and 3 with the costs
 * tilted another way; the first with the costs as they are.
 */
export function cheapestPattern(system: System, primary: readonly number[], run: Run): Pattern {
  let work = 0;
  const solver: Solver = {
    model(program) {
      const model = run.solver.model(program);
      const solve = () => {
        work += system.cells.length;
        return model.solve();
      };
      return { ...model, solve };
    },
  };
  const moves = movesModel(system, solver);
  const attempt = (turn: number) =>
    onePattern(system, primary, { ...run, solver }, (hidden) =>
      protector(system, moves, hidden, (c) => (turn === 0 ? 1 : tilt(turn, c))),
    );
  let best = attempt(0);
  for (let turn = 1; best.ok && turn < tries && work < workLimit; turn += 1) {
    if (best.hidden.size <= primary.length || run.isPast(tryingShare)) break;
    const next = attempt(turn);
    if (next.ok && totalCost(system, next.hidden) < totalCost(system, best.hidden)) best = next;
  }
  moves.dispose();
  return best;
}

/** A factor between 1/e and e, the same for the same turn and cell (a hash, not chance). */
function tilt(turn: number, cell: number): number {
  let mixed = Math.imul(turn, 0x9e3779b1) ^ Math.imul(cell + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return Math.exp(((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 31 - 1);
}

function totalCost(system: System, hidden: ReadonlySet<number>): number {
  return system.cells.reduce((sum, cell, c) => sum + (hidden.has(c) ? ownCost(cell) : 0), 0);
}

function onePattern(
  system: System,
  primary: readonly number[],
  run: Run,
  start: (hidden: Set<number>) => Protector,
): Pattern {
  const hidden = new Set<number>();
  hide(system, hidden, primary);
  const reason = complement(system, start(hidden), primary, run);
  return reason ? { ok: false, reason } : { ok: true, hidden };
}

function complement(
  system: System,
  work: Protector,
  primary: readonly number[],
  { k, solver, isPast }: Run,
): string | null {
  const needs = requirementsFor(system, primary, k);
  const kept = new Set(work.hidden);
  const todo: Requirement[] = [...needs];
  for (;;) {
    for (let need = todo.shift(); need; need = todo.shift()) {
      if (isPast(1)) return timeOut;
      if (!work.protect(need)) return "a small cell cannot be protected";
    }
    const partner = poolPartner(system, work.hidden, k);
    if (!partner) break;
    const { cell, lack } = partner;
    if (cell === null) return "a pool of hidden cells cannot be filled";
    hide(system, work.hidden, [cell]);
    kept.add(cell);
    const both = [lack, -lack].map((amount) => ({ cell, amount }));
    needs.push(...both);
    todo.push(...both);
  }
  const isLate = () => isPast(tidyingShare);
  reduce({ system, hidden: work.hidden, kept, needs, flows: work.flows, k, solver, isLate });
  return null;
}

function poolPartner(system: System, hidden: ReadonlySet<number>, k: number) {
  for (const relation of system.pools) {
    const lack = lackOf(system, relation, hidden, k);
    if (lack > 0) return { cell: liftingCell(system, relation, hidden, lack), lack };
  }
  return null;
}
