import { narrowCells } from "./audit";
import { cheapestPattern, type Run, timeOut } from "./pattern";
import { isHidden, primaryCells, type System } from "./system";

export type Suppression =
  | { readonly ok: true; readonly hidden: ReadonlySet<number>; readonly primary: readonly number[] }
  | { readonly ok: false; readonly reason: string; readonly primary: readonly number[] };

/**
 * Which cells to hide so that nothing follows about a cell of fewer than k people by adding and
 * subtracting (METHOD 10). Only what passed the audit comes back as ok.
 */
export function suppress(system: System, run: Run): Suppression {
  const primary = primaryCells(system, run.k);
  const pattern = cheapestPattern(system, primary, run);
  if (!pattern.ok) return { ...pattern, primary };
  const failure = audited(system, pattern.hidden, primary, run);
  return failure
    ? { ok: false, reason: failure, primary }
    : { ok: true, hidden: pattern.hidden, primary };
}

/** The independent check: every small cell's interval must contain [0, k]. */
function audited(
  system: System,
  hidden: ReadonlySet<number>,
  primary: readonly number[],
  { k, solver, isPast }: Run,
): string | null {
  const counts = system.cells.map((cell, c) =>
    cell.state === "silent" || isHidden(system, hidden, c) ? null : cell.count,
  );
  const found = narrowCells({ counts, relations: system.relations }, primary, k, solver, () =>
    isPast(1),
  );
  if (found === "stopped") return timeOut;
  const [narrow] = found;
  return narrow === undefined ? null : `the audit narrows ${system.cells[narrow]?.id ?? "a cell"}`;
}
