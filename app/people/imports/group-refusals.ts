import type { PeopleRefusal } from "../people-source";

export type RefusalGroup = Omit<PeopleRefusal, "row"> & {
  /** Rising row numbers. */
  rows: number[];
};

/** Rows that are wrong for the same reason as one, in the order of their first rows. */
export function groupRefusals(refused: readonly PeopleRefusal[]): RefusalGroup[] {
  const groups = new Map<string, RefusalGroup>();
  for (const { row, ...why } of refused) {
    const key = JSON.stringify([why.file, why.column, why.reason]);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { ...why, rows: [row] });
  }
  for (const { rows } of groups.values()) rows.sort((a, b) => a - b);
  return [...groups.values()];
}

/** Every number of a rising list, neighbors by their first and last: [4, 7, 8, 9] is ["4", "7–9"]. */
export function rowSpans(rows: readonly number[]): string[] {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}
