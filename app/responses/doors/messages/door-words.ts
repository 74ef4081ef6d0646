import { IntlMessageFormat } from "intl-messageformat";
import { pickLanguage } from "~/surveys/translations";
import { localeOf } from "../../messages/languages";
import { ar } from "./ar";
import { type DoorKey, type DoorMessages, en } from "./en";
import { es } from "./es";
import { pt } from "./pt";
import { so } from "./so";
import { vi } from "./vi";
import { zhHans } from "./zh-hans";

export const DOOR_MESSAGES: Readonly<Record<string, DoorMessages>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

const languages = Object.keys(DOOR_MESSAGES);

export type DoorValues = Readonly<Record<string, string | number>>;

export interface DoorWords {
  /** The language the words are in. */
  language: string;
  t: (key: DoorKey, values?: DoorValues) => string;
  /** "this, that and the other", or with "or". */
  list: (parts: readonly string[], type: "conjunction" | "disjunction") => string;
}

/** The words of the other doors in a language, else in the fallback, else in English. */
export function doorWords(wanted: string, fallback = "en"): DoorWords {
  const language = pickLanguage(wanted, languages, pickLanguage(fallback, languages, "en"));
  const messages = DOOR_MESSAGES[language] ?? en;
  const locale = localeOf(language);
  return {
    language,
    t: (key, values) => {
      const message = new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true });
      return String(message.format(values));
    },
    list: (parts, type) => new Intl.ListFormat(locale, { type }).format(parts),
  };
}
