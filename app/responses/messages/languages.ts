export type Direction = "ltr" | "rtl";

/** How the languages of Full Circle name themselves, and which locale writes their numbers and dates. */
const KNOWN: Readonly<Record<string, { name: string; locale: string }>> = {
  en: { name: "English", locale: "en-US" },
  es: { name: "Español", locale: "es-US" },
  ar: { name: "العربية", locale: "ar-u-nu-arab" },
  vi: { name: "Tiếng Việt", locale: "vi" },
  zh: { name: "中文", locale: "zh" },
  "zh-Hans": { name: "简体中文", locale: "zh-Hans" },
  so: { name: "Soomaali", locale: "so" },
  pt: { name: "Português", locale: "pt-BR" },
};

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ps", "ckb", "dv", "yi"]);

const base = (tag: string) => tag.split("-", 1)[0] ?? tag;

/** What speakers call their language; the tag itself where nobody told us. */
export function languageName(tag: string): string {
  return KNOWN[tag]?.name ?? KNOWN[base(tag)]?.name ?? tag;
}

/** The locale for Intl, which takes an unknown tag silently for English. */
export function localeOf(tag: string): string {
  return KNOWN[tag]?.locale ?? KNOWN[base(tag)]?.locale ?? tag;
}

export function directionOf(tag: string): Direction {
  return RIGHT_TO_LEFT.has(base(tag)) ? "rtl" : "ltr";
}
