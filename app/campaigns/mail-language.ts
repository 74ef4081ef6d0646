/** The language a mail is written in for this tag: itself, else one with its base (`es-MX` reads `es`), else null. */
export function findMailLanguage(tag: string, available: readonly string[]): string | null {
  const base = (one: string) => one.split("-", 1)[0];
  const exact = available.find((one) => one === tag);
  return exact ?? available.find((one) => base(one) === base(tag)) ?? null;
}

/**
 * The one language of a mail that several people share: that of most of them, of the first by name
 * where they tie. A tag without a mail of its own reads the fallback.
 */
export function sharedMailLanguage(
  tags: readonly string[],
  available: readonly string[],
  fallback: string,
): string {
  const votes = new Map<string, number>();
  for (const tag of tags) {
    const language = findMailLanguage(tag, available) ?? fallback;
    votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const ranked = [...votes].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? fallback;
}
