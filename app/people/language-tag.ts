const LONGEST_TAG = 35;
const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/**
 * Reads a BCP 47 language tag and gives its canonical form ("es_mx" is "es-MX"); null if it is
 * none. Two-letter languages must exist; rarer, three-letter ones are taken by their form, since
 * Intl does not know all of them.
 */
export function findLanguageTag(text: string): string | null {
  const typed = text.trim().replaceAll("_", "-");
  const language = /^([a-z]{2,3})(?:-[a-z0-9]{1,8})*$/i.exec(typed)?.[1];
  if (!language || typed.length > LONGEST_TAG) return null;
  const tag = canonicalTag(typed);
  return tag && (language.length === 3 || names.of(language)) ? tag : null;
}

function canonicalTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** Names by which people write the given languages, in lower case: "spanish" and "español" are "es". */
export function languageNames(tags: readonly string[]): Map<string, string> {
  const named = tags.flatMap((tag) => {
    const own = new Intl.DisplayNames(tag, { type: "language", fallback: "none" });
    return [names.of(tag), own.of(tag)].map((name) => [name?.toLowerCase() ?? tag, tag] as const);
  });
  return new Map(named);
}

/** A language as staff read it: "Simplified Chinese"; the tag itself where nobody knows its name. */
export const languageInEnglish = (tag: string): string => names.of(tag) ?? tag;
