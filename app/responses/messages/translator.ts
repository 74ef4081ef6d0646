import { IntlMessageFormat } from "intl-messageformat";
import { pickLanguage } from "~/surveys/translations";
import { ar } from "./ar";
import { en, type MessageKey, type Messages } from "./en";
import { es } from "./es";
import { localeOf } from "./languages";
import { pt } from "./pt";
import { so } from "./so";
import { vi } from "./vi";
import { zhHans } from "./zh-hans";

const CATALOGUES: ReadonlyMap<string, Messages> = new Map<string, Messages>([
  ["en", en],
  ["es", es],
  ["ar", ar],
  ["vi", vi],
  ["zh-Hans", zhHans],
  ["so", so],
  ["pt", pt],
]);

export type MessageValues = Readonly<Record<string, string | number>>;

export interface Translator {
  /** The language the words are in: not the wanted one where there is no catalogue for it. */
  language: string;
  t: (key: MessageKey, values?: MessageValues) => string;
}

const translators = new Map<string, Translator>();

/** The words of the pages around a survey in a language, else in the fallback, else in English. */
export function translator(wanted: string, fallback = "en"): Translator {
  const known = translatedLanguages();
  const language = pickLanguage(wanted, known, pickLanguage(fallback, known, "en"));
  const made =
    translators.get(language) ?? makeTranslator(language, CATALOGUES.get(language) ?? en);
  translators.set(language, made);
  return made;
}

/** The languages that have a catalogue. */
export function translatedLanguages(): string[] {
  return [...CATALOGUES.keys()];
}

function makeTranslator(language: string, messages: Messages): Translator {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const locale = localeOf(language);
  const t = (key: MessageKey, values?: MessageValues): string => {
    const message =
      parsed.get(key) ??
      new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true });
    parsed.set(key, message);
    return String(message.format(values));
  };
  return { language, t };
}
