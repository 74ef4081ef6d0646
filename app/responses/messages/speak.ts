import { IntlMessageFormat } from "intl-messageformat";
import { pickLanguage } from "~/surveys/translations";
import { directionOf, localeOf } from "./languages";

/** Parsed messages, by the catalogue of one language. */
const parsed = new WeakMap<object, Map<string, IntlMessageFormat>>();

function parse(words: object, message: string, locale: string): IntlMessageFormat {
  const known = parsed.get(words) ?? new Map<string, IntlMessageFormat>();
  const format =
    known.get(message) ?? new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  known.set(message, format);
  parsed.set(words, known);
  return format;
}

/**
 * A feature's words in the first of these languages that it has, else in English: `t` fills a message in
 * by the rules of that language (ICU).
 */
export function speak<Key extends string>(
  catalogues: Readonly<Record<string, Readonly<Record<Key, string>>>>,
  wanted: readonly (string | null | undefined)[],
) {
  const offered = Object.keys(catalogues);
  const lang = wanted.reduceRight<string>(
    (rest, tag) => pickLanguage(tag ?? null, offered, rest),
    "en",
  );
  const words = catalogues[lang] ?? catalogues.en;
  if (!words) throw new Error("a catalogue without English");
  const locale = localeOf(lang);
  return {
    ...{ lang, locale, dir: directionOf(lang) },
    t(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
      return String(parse(words, words[key], locale).format(values));
    },
  };
}
