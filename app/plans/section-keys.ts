import type { SectionText } from "./section";

/** Two texts that share this part of their words (Dice, 0 to 1) are one section under another heading. */
const alike = 0.6;

/** Of the sections that have a word so many are looked at: where more are alike, nobody can tell which is which. */
const mostLooked = 50;

type Keyed = SectionText & { key: string };

/**
 * Gives each section of a new text the key it had: by its heading first, then by its words, the most alike
 * first. Others get a key of their own, made from their heading. Keys are unique.
 */
export function assignKeys<T extends SectionText>(
  earlier: readonly Keyed[],
  sections: readonly T[],
): (T & { key: string })[] {
  const keys = new Map<T, string>();
  const left = new Set(earlier);
  const take = (section: T, match: Keyed) => {
    keys.set(section, match.key);
    left.delete(match);
  };
  const named = new Map<string, Keyed[]>();
  for (const one of earlier.toReversed()) push(named, slugOf(one.heading), one);
  for (const section of sections) {
    const match = named.get(slugOf(section.heading))?.pop();
    if (match) take(section, match);
  }
  const open = sections.filter((section) => !keys.has(section));
  for (const { section, match } of alikePairs(open, [...left])) {
    if (!keys.has(section) && left.has(match)) take(section, match);
  }
  const taken = new Set([...earlier.map(({ key }) => key), ...keys.values()]);
  const counts = new Map<string, number>();
  return sections.map((section) => {
    const slug = slugOf(section.heading);
    const key = keys.get(section) ?? freeKey(slug, taken, counts);
    taken.add(key);
    return { ...section, key };
  });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * The pairs alike, the most alike first. Two sets as alike share one of their rarest words (prefix filtering, Chaudhuri,
 * Ganti and Kaushik 2006): only sections that do are compared.
 */
function alikePairs<T extends SectionText>(sections: readonly T[], matches: readonly Keyed[]) {
  const texts = [...sections, ...matches].map(wordsOf);
  const [ofSections, ofMatches] = [texts.slice(0, sections.length), texts.slice(sections.length)];
  const counts = new Map<string, number>();
  for (const words of texts)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const having = new Map<string, number[]>();
  for (const [index, words] of ofMatches.entries()) {
    for (const word of rarest(words, counts)) push(having, word, index);
  }
  return sections
    .flatMap((section, index) => {
      const words = ofSections[index] ?? new Set();
      const near = rarest(words, counts).flatMap((word) =>
        (having.get(word) ?? []).slice(0, mostLooked),
      );
      return [...new Set(near)]
        .sort((a, b) => a - b)
        .flatMap((at) => {
          const match = matches[at];
          return match ? [{ section, match, share: sharedPart(words, ofMatches[at]) }] : [];
        });
    })
    .filter(({ share }) => share >= alike)
    .toSorted((a, b) => b.share - a.share);
}

/** So many of the rarest words that none of another set as alike can lack them all. */
function rarest(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string[] {
  const countOf = (word: string) => counts.get(word) ?? 0;
  const sorted = [...words].sort((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1));
  return sorted.slice(0, words.size - Math.ceil((alike / (2 - alike)) * words.size - 1e-9) + 1);
}

/** Letters and digits of any script, small and joined by dashes: the part of an address a heading gives. */
export function slugOf(heading: string): string {
  const words = heading
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return words.replace(/^-+|-+$/g, "").slice(0, 60) || "section";
}

/** A slug that is not taken yet, with a number where it is; `counts` remembers which were tried. */
export function freeKey(
  slug: string,
  taken: ReadonlySet<string>,
  counts = new Map<string, number>(),
): string {
  for (let count = (counts.get(slug) ?? 0) + 1; ; count++) {
    const key = count === 1 ? slug : `${slug}-${count}`;
    counts.set(slug, count);
    if (!taken.has(key)) return key;
  }
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string> = new Set()): number {
  if (a.size + b.size === 0) return 0;
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
}

function wordsOf({ body }: SectionText): Set<string> {
  return new Set(body.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
