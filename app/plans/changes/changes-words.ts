import { IntlMessageFormat } from "intl-messageformat";
import { directionOf, localeOf } from "~/responses/messages/languages";
import { pickLanguage } from "~/surveys/translations";
import { ar } from "./messages-ar";
import { type ChangesKey, type ChangesMessages, en } from "./messages-en";
import { es } from "./messages-es";

const catalogues: Readonly<Record<string, ChangesMessages>> = { en, es, ar };

export type ChangesWords = {
  /** The language the words are in. */
  lang: string;
  dir: "ltr" | "rtl";
  t: (key: ChangesKey, values?: Readonly<Record<string, string | number>>) => string;
  number: (value: number) => string;
  list: (parts: readonly string[]) => string;
};

/** The words of the change page in the first of these languages that has them, else in English. */
export function changesWords(language: string, fallback = "en"): ChangesWords {
  const tags = Object.keys(catalogues);
  const lang = pickLanguage(language, tags, pickLanguage(fallback, tags, "en"));
  const messages = catalogues[lang] ?? en;
  const locale = localeOf(lang);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "unit", style: "long" });
  return {
    lang,
    dir: directionOf(lang),
    t: (key, values) =>
      String(
        new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true }).format(values),
      ),
    number: (value) => numbers.format(value),
    list: (parts) => lists.format(parts),
  };
}
