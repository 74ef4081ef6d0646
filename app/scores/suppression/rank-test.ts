/** A cell of the tables as a set of leaves (school x audience x language), by index. */
type ContentCell = {
  readonly leaves: readonly number[];
  readonly isShown: boolean;
};

const searchLimit = 200_000;

/**
 * METHOD 10's rank test for draft releases, whose readers know who took part: no combination of
 * shown cells may give the sum of a hidden cell, or of hidden cells with together fewer than k
 * people. `people` is the number of scored respondents per leaf. Returns the indices of cells
 * whose sum follows, "unsettled" where the search is too long to tell, null where nothing does.
 */
export function revealedCells(
  cells: readonly ContentCell[],
  people: readonly number[],
  k: number,
): readonly number[] | "unsettled" | null {
  const leaves = people.flatMap((count, leaf) => (count > 0 ? [leaf] : []));
  const columnOf = new Map(leaves.map((leaf, column) => [leaf, column]));
  const vectorOf = (cell: ContentCell) => {
    const vector = new Float64Array(leaves.length);
    for (const leaf of cell.leaves) {
      const column = columnOf.get(leaf);
      if (column !== undefined) vector[column] = 1;
    }
    return vector;
  };
  const space = rowSpace(cells.filter((cell) => cell.isShown).map(vectorOf));
  const hidden = cells
    .map((cell, index) => ({ cell, index, people: sumOf(cell.leaves, people) }))
    .filter(({ cell, people: count }) => !cell.isShown && count > 0)
    .map(({ cell, index, people: count }) => ({
      index,
      people: count,
      rest: remainder(space, vectorOf(cell)),
    }));
  const alone = hidden.find(({ rest }) => isZero(rest));
  if (alone) return [alone.index];
  return cancelling(
    hidden.filter((cell) => cell.people < k),
    k,
  );
}

type Row = { pivot: number; vector: Float64Array };
type Hidden = { index: number; people: number; rest: Float64Array };

/** Reduced rows spanning what the shown cells tell. */
function rowSpace(vectors: readonly Float64Array[]): Row[] {
  const rows: Row[] = [];
  for (const vector of vectors) {
    const rest = remainder(rows, vector);
    const pivot = rest.findIndex((value) => Math.abs(value) > 1e-9);
    if (pivot < 0) continue;
    const scale = rest[pivot] ?? 1;
    const reduced = rest.map((value) => value / scale);
    for (const row of rows) subtract(row.vector, reduced, row.vector[pivot] ?? 0);
    rows.push({ pivot, vector: reduced });
  }
  return rows;
}

/** What of a vector does not follow from the rows. */
function remainder(rows: readonly Row[], vector: Float64Array): Float64Array {
  const rest = Float64Array.from(vector);
  for (const row of rows) subtract(rest, row.vector, rest[row.pivot] ?? 0);
  return rest;
}

function subtract(from: Float64Array, row: Float64Array, times: number): void {
  if (times === 0) return;
  for (let i = 0; i < from.length; i += 1) from[i] = (from[i] ?? 0) - times * (row[i] ?? 0);
}

/** A set of cells with together fewer than k people whose remainders add up to nothing. */
function cancelling(cells: readonly Hidden[], k: number): readonly number[] | "unsettled" | null {
  let steps = 0;
  const search = (chosen: Hidden[], sum: Float64Array, count: number): number[] | null => {
    steps += 1;
    if (steps > searchLimit) return null;
    const open = sum.findIndex((value) => Math.abs(value) > 1e-9);
    if (open < 0) return chosen.map(({ index }) => index);
    for (const cell of cells) {
      const helps = Math.abs(cell.rest[open] ?? 0) > 1e-9;
      if (!helps || count + cell.people >= k || chosen.includes(cell)) continue;
      const next = sum.map((value, i) => value + (cell.rest[i] ?? 0));
      const found = search([...chosen, cell], next, count + cell.people);
      if (found) return found;
    }
    return null;
  };
  for (const cell of cells) {
    const found = search([cell], cell.rest, cell.people);
    if (found) return found;
    if (steps > searchLimit) return "unsettled";
  }
  return null;
}

const isZero = (vector: Float64Array) => vector.every((value) => Math.abs(value) <= 1e-9);

function sumOf(leaves: readonly number[], people: readonly number[]): number {
  return leaves.reduce((sum, leaf) => sum + (people[leaf] ?? 0), 0);
}
