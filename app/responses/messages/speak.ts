import { IntlMessageFormat } from "intl-messageformat";
import { pickLanguage } from "~/surveys/translations";
import { directionOf, localeOf } from "./languages";

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
      const message = new IntlMessageFormat(words[key], locale, undefined, { ignoreTag: true });
      return String(message.format(values));
    },
  };
}
