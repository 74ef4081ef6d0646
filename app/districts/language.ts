/** The languages Full Circle has words in, each by its own name; what is missing falls back to English. */
export const LANGUAGES = [
  { tag: "en", name: "English" },
  { tag: "es", name: "Español" },
  { tag: "ar", name: "العربية" },
  { tag: "vi", name: "Tiếng Việt" },
  { tag: "zh-Hans", name: "简体中文" },
  { tag: "so", name: "Soomaali" },
  { tag: "pt", name: "Português" },
] as const;

export function isOfferedLanguage(tag: string): boolean {
  return LANGUAGES.some((language) => language.tag === tag);
}

export const languageChoices = LANGUAGES.map(({ tag, name }) => ({ value: tag, label: name }));
