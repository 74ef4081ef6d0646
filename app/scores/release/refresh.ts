import { languageAudiences, partnerAudiences, schoolAudiences } from "./release-cells";

export type Leaf = {
  readonly school: string;
  readonly audience: string;
  readonly language: string;
};

/** Responses of a leaf that are new, changed or erased since the last draft. */
export type LeafChange = Leaf & { readonly count: number };

export function leafKey({ school, audience, language }: Leaf): string {
  return JSON.stringify([school, audience, language]);
}

/**
 * The leaves (by key) that a draft release may take new figures of: the largest set with which
 * every cell of every table changes by no response or by k and more, since each release that was
 * read before. Found by leaving out every cell that changes by too few until none does.
 */
export function refreshable(
  changesSince: readonly (readonly LeafChange[])[],
  cells: readonly (readonly Leaf[])[],
  k: number,
): Set<string> {
  const counts = changesSince.map(
    (changes) => new Map(changes.map((leaf) => [leafKey(leaf), leaf.count])),
  );
  const kept = new Set(counts[0]?.keys());
  const keys = cells.map((cell) => cell.map(leafKey));
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const cell of keys) {
      for (const changed of counts) {
        const moving = cell.filter((key) => kept.has(key) && (changed.get(key) ?? 0) > 0);
        const people = moving.reduce((sum, key) => sum + (changed.get(key) ?? 0), 0);
        if (people < k) for (const key of moving) kept.delete(key);
      }
    }
  }
  return kept;
}

/**
 * Every cell that a table may have, as leaves: audiences, the partners together, schools of
 * families and staff, languages of families. Whether partners stand alone may change over time.
 */
export function differencingCells(leaves: readonly Leaf[]): Leaf[][] {
  const cells = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const { school, audience, language } = leaf;
    const names = [
      `audience ${audience}`,
      ...(partnerAudiences.includes(audience) ? ["partners"] : []),
      ...(schoolAudiences.includes(audience) ? [`school ${audience} ${school}`] : []),
      ...(languageAudiences.includes(audience) ? [`language ${audience} ${language}`] : []),
    ];
    for (const name of names) cells.set(name, [...(cells.get(name) ?? []), leaf]);
  }
  return [...cells.values()];
}

/** The tallies of the next draft: new figures where they may be taken, else the last ones. */
export function draftTallies<T extends Leaf>(
  last: readonly T[],
  current: readonly T[],
  refreshed: ReadonlySet<string>,
): T[] {
  return [
    ...last.filter((leaf) => !refreshed.has(leafKey(leaf))),
    ...current.filter((leaf) => refreshed.has(leafKey(leaf))),
  ];
}
