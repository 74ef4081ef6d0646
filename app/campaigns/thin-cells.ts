/** Where answers count; no school stands for DISTRICT. */
export type Cell = { audience: string; schoolId: string | null; language: string };
export type CellCount = Cell & { count: number };

/** Cells under this many invited would point at people when answers are anonymous. */
export const SMALLEST_ANONYMOUS_CELL = 30;
export const OTHER_LANGUAGE = "other";

export const cellKey = ({ audience, schoolId, language }: Cell): string =>
  `${audience}|${schoolId ?? ""}|${language}`;

/**
 * Merges thin cells of an anonymous wave: languages of a school into `other`, then schools into
 * DISTRICT; what is still thin takes in the smallest other cell of its audience until it is not.
 * Cells that were fixed by an earlier invitation stay, and may be joined. Gives the merged cell of
 * each own one by `cellKey`; null where newcomers would stand apart in a thin cell.
 */
export function mergeThinCells(
  own: readonly CellCount[],
  fixed: readonly CellCount[] = [],
  smallest = SMALLEST_ANONYMOUS_CELL,
): Map<string, Cell | null> {
  const merged = new Map<string, Cell | null>();
  for (const audience of new Set(own.map((cell) => cell.audience))) {
    const isOfAudience = (cell: Cell) => cell.audience === audience;
    const result = mergeAudience(own.filter(isOfAudience), fixed.filter(isOfAudience), smallest);
    for (const [key, cell] of result) merged.set(key, cell);
  }
  return merged;
}

type Group = { cell: Cell; members: CellCount[]; size: number };

function mergeAudience(
  own: readonly CellCount[],
  fixed: readonly CellCount[],
  smallest: number,
): Map<string, Cell | null> {
  const sizeOfFixed = new Map(fixed.map((cell) => [cellKey(cell), cell.count]));
  const group = (members: readonly CellCount[], cellOf: (cell: CellCount) => Cell): Group[] => {
    const groups = new Map<string, Group>();
    for (const member of members) {
      const cell = cellOf(member);
      const key = cellKey(cell);
      const found = groups.get(key) ?? { cell, members: [], size: sizeOfFixed.get(key) ?? 0 };
      found.members.push(member);
      found.size += member.count;
      groups.set(key, found);
    }
    return [...groups.values()];
  };
  const isThick = ({ size }: Group) => size >= smallest;
  const thinMembers = (groups: Group[]) =>
    groups.filter((one) => !isThick(one)).flatMap(({ members }) => members);

  const alone = group(own, ({ audience, schoolId, language }) => ({
    audience,
    schoolId,
    language,
  }));
  const byLanguage = group(thinMembers(alone), (cell) => ({
    audience: cell.audience,
    schoolId: cell.schoolId,
    language: OTHER_LANGUAGE,
  }));
  const bySchool = group(thinMembers(byLanguage), (cell) => ({
    audience: cell.audience,
    schoolId: null,
    language: OTHER_LANGUAGE,
  }));
  const kept = [...alone, ...byLanguage].filter(isThick);
  const [last] = bySchool;
  if (last && fixed.length === 0) return assign(takeIn(last, kept, smallest));
  const isJoinable = last && (isThick(last) || sizeOfFixed.has(cellKey(last.cell)));
  const placed = assign(last && isJoinable ? [...kept, last] : kept);
  if (last && !isJoinable) for (const member of last.members) placed.set(cellKey(member), null);
  return placed;
}

/** Lets the last group grow by the smallest kept ones until it is thick enough. */
function takeIn(last: Group, kept: Group[], smallest: number): Group[] {
  const rest = [...kept].sort(
    (a, b) => a.size - b.size || (cellKey(a.cell) < cellKey(b.cell) ? -1 : 1),
  );
  const grown: Group = { ...last, members: [...last.members] };
  while (grown.size < smallest) {
    const next = rest.shift();
    if (!next) break;
    grown.members.push(...next.members);
    grown.size += next.size;
  }
  return [grown, ...rest];
}

function assign(groups: readonly Group[]): Map<string, Cell | null> {
  return new Map(
    groups.flatMap(({ cell, members }) => members.map((member) => [cellKey(member), cell])),
  );
}
