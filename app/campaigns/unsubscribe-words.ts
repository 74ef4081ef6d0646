import { LANGUAGES } from "~/districts/language";
import { type Direction, directionOf } from "../../emails/languages";
import { findMailLanguage } from "./mail-language";
import { UNSUBSCRIBE_WORDS, type UnsubscribeWords } from "./unsubscribe-catalogue";

export const UNSUBSCRIBE_LANGUAGES = LANGUAGES;

/** The words in the first of these languages that has them; `es-MX` reads `es`. */
export function unsubscribeWords(...languages: (string | null)[]): {
  lang: string;
  dir: Direction;
  words: UnsubscribeWords;
} {
  const offered = Object.keys(UNSUBSCRIBE_WORDS);
  const known = languages.map((tag) => (tag === null ? null : findMailLanguage(tag, offered)));
  const lang = known.find((tag) => tag !== null) ?? "en";
  const words = UNSUBSCRIBE_WORDS[lang] ?? UNSUBSCRIBE_WORDS.en;
  if (!words) throw new Error("There are no English words");
  return { lang, dir: directionOf(lang), words };
}

/** A text with its `{places}` filled. */
export function fillWords(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Enough of an address for its owner to know it, and too little for anybody else: `m…a@home.example`. */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf("@");
  const local = Array.from(email.slice(0, at));
  const last = local.length > 2 ? (local.at(-1) ?? "") : "";
  return `${local[0] ?? ""}…${last}${email.slice(at)}`;
}
