export type SectionInLanguage = {
  language: string;
  heading: string;
  body: string;
  savedAt: Date;
};

export type SectionTexts = { key: string; texts: readonly SectionInLanguage[] };

export type Completeness = {
  language: string;
  total: number;
  /** Keys of sections without a text, or with half of one. */
  missing: string[];
  /** Keys of translations that were saved before their original was changed. */
  older: string[];
};

/**
 * What each language of a version still lacks, its own language first. A section is there when it has a
 * heading and a body wherever the original has one; in the version's own language, when it says anything.
 */
export function completenessOf(
  sections: readonly SectionTexts[],
  ownLanguage: string,
): Completeness[] {
  const used = sections.flatMap(({ texts }) => texts.map(({ language }) => language));
  return [...new Set([ownLanguage, ...used.toSorted()])].map((language) => ({
    language,
    total: sections.length,
    missing: sections
      .filter((section) => !isThere(section, language, ownLanguage))
      .map(({ key }) => key),
    older: sections
      .filter((section) => isOlder(section, language, ownLanguage))
      .map(({ key }) => key),
  }));
}

export function textIn<T extends { language: string }>(
  { texts }: { texts: readonly T[] },
  language: string,
): T | undefined {
  return texts.find((text) => text.language === language);
}

function isThere(section: SectionTexts, language: string, ownLanguage: string): boolean {
  const text = textIn(section, language);
  if (!text) return false;
  if (language === ownLanguage) return text.body.trim() !== "";
  const original = textIn(section, ownLanguage);
  return (
    (text.heading.trim() !== "" || !original?.heading.trim()) &&
    (text.body.trim() !== "" || !original?.body.trim())
  );
}

function isOlder(section: SectionTexts, language: string, ownLanguage: string): boolean {
  const text = textIn(section, language);
  const original = textIn(section, ownLanguage);
  return language !== ownLanguage && !!text && !!original && text.savedAt < original.savedAt;
}
