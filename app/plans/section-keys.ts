import type { SectionText } from "./section";

/** Two texts that share this part of their words (Dice, 0 to 1) are one section under another heading. */
const alike = 0.6;

/**
 * Gives each section of a new text the key it had: by its heading first, then by its words, the most alike
 * first. Others get a key of their own, made from their heading. Keys are unique.
 */
export function assignKeys<T extends SectionText>(
  earlier: readonly (SectionText & { key: string })[],
  sections: readonly T[],
): (T & { key: string })[] {
  const keys = new Map<T, string>();
  const left = new Set(earlier);
  const take = (section: T, match: SectionText & { key: string }) => {
    keys.set(section, match.key);
    left.delete(match);
  };
  for (const section of sections) {
    const slug = slugOf(section.heading);
    const match = [...left].find(({ heading }) => slugOf(heading) === slug);
    if (match) take(section, match);
  }
  const pairs = sections
    .filter((section) => !keys.has(section))
    .flatMap((section) =>
      [...left].map((match) => ({ section, match, share: sharedWords(section, match) })),
    )
    .filter(({ share }) => share >= alike)
    .toSorted((a, b) => b.share - a.share);
  for (const { section, match } of pairs) {
    if (!keys.has(section) && left.has(match)) take(section, match);
  }
  const taken = new Set([...earlier.map(({ key }) => key), ...keys.values()]);
  return sections.map((section) => {
    const key = keys.get(section) ?? freeKey(slugOf(section.heading), taken);
    taken.add(key);
    return { ...section, key };
  });
}

/** Letters and digits of any script, small and joined by dashes: the part of an address a heading gives. */
export function slugOf(heading: string): string {
  const words = heading
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return words.replace(/^-+|-+$/g, "").slice(0, 60) || "section";
}

/** A slug that is not taken yet, with a number where it is. */
export function freeKey(slug: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const key = count === 1 ? slug : `${slug}-${count}`;
    if (!taken.has(key)) return key;
  }
}

function sharedWords(a: SectionText, b: SectionText): number {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  if (ofA.size + ofB.size === 0) return 0;
  return (2 * [...ofA].filter((word) => ofB.has(word)).length) / (ofA.size + ofB.size);
}

function wordsOf({ body }: SectionText): Set<string> {
  return new Set(body.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
