const names = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** "Somali" of "so". */
export const languageInEnglish = (tag: string): string => names.of(tag) ?? tag;
