export type Direction = "ltr" | "rtl";

/** How a link to the same thing in another language is worded, in that language. */
const languages: { [tag: string]: { label: string; direction: Direction } } = {
  en: { label: "In English", direction: "ltr" },
  es: { label: "En español", direction: "ltr" },
  ar: { label: "بالعربية", direction: "rtl" },
  vi: { label: "Tiếng Việt", direction: "ltr" },
  "zh-Hans": { label: "简体中文", direction: "ltr" },
  so: { label: "Af-Soomaali", direction: "ltr" },
  pt: { label: "Em português", direction: "ltr" },
};

const rightToLeft = new Set(["ar", "fa", "he", "ps", "ur"]);

export function languageLabel(tag: string): string {
  return languages[tag]?.label ?? tag;
}

export function directionOf(tag: string): Direction {
  return rightToLeft.has(tag.split("-", 1)[0] ?? tag) ? "rtl" : "ltr";
}

/** The locale for Intl: dates and numbers of a mail have the digits of its words. */
export function localeOf(tag: string): string {
  return tag.split("-", 1)[0] === "ar" ? "ar-u-nu-arab" : tag;
}
