/** Ids of schools, sorted; equal sets are the same object, since thousands of people share few of them. */
export type SchoolSet = readonly string[];

export const NO_SCHOOLS: SchoolSet = [];

export type SchoolSets = {
  of(ids: readonly string[]): SchoolSet;
  union(a: SchoolSet, b: SchoolSet): SchoolSet;
};

export function schoolSets(): SchoolSets {
  const known = new Map<string, SchoolSet>([["", NO_SCHOOLS]]);

  function of(ids: readonly string[]): SchoolSet {
    const sorted = ids.length < 2 ? ids : [...new Set(ids)].sort();
    const key = sorted.join();
    const found = known.get(key);
    if (found) return found;
    const set = [...sorted];
    known.set(key, set);
    return set;
  }

  return {
    of,
    union: (a, b) => (a === b || b.length === 0 ? a : a.length === 0 ? b : of([...a, ...b])),
  };
}
