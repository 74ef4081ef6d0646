type Counted = { phrase: string; count: number };

/**
 * The phrases worth a look: of those that say the same in the same number of texts the longest, most frequent
 * first, at most `most`.
 */
export function worthPhrases(phrases: readonly Counted[], most: number): Counted[] {
  const isWithin = (part: string, whole: string) =>
    part !== whole &&
    (/\p{Script=Han}/u.test(part) ? whole.includes(part) : ` ${whole} `.includes(` ${part} `));
  return phrases
    .filter(
      ({ phrase, count }) =>
        !phrases.some((other) => other.count === count && isWithin(phrase, other.phrase)),
    )
    .toSorted((a, b) => b.count - a.count || (a.phrase < b.phrase ? -1 : 1))
    .slice(0, most);
}
