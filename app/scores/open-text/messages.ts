import { IntlMessageFormat } from "intl-messageformat";
import { localeOf } from "~/responses/messages/languages";
import { pickLanguage } from "~/surveys/translations";
import { ar } from "./messages-ar";
import { en, type ThemeMessages } from "./messages-en";
import { es } from "./messages-es";

const catalogues: Readonly<Record<string, ThemeMessages>> = { en, es, ar };

/** The words about themes in a language, else in English. */
export function themeWords(language: string) {
  const lang = pickLanguage(language, Object.keys(catalogues), "en");
  const messages = catalogues[lang] ?? en;
  return {
    lang,
    t: (key: keyof ThemeMessages, values?: Readonly<Record<string, number>>) =>
      String(new IntlMessageFormat(messages[key], localeOf(lang)).format(values)),
  };
}
