import { speak } from "~/responses/messages/speak";
import { ar } from "./messages-ar";
import { en, type ThemeMessages } from "./messages-en";
import { es } from "./messages-es";
import { pt } from "./messages-pt";
import { so } from "./messages-so";
import { vi } from "./messages-vi";
import { zhHans } from "./messages-zh-hans";

export const THEME_WORDS: Readonly<Record<string, ThemeMessages>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

/** The words about themes in a language, else in English. */
export function themeWords(language: string) {
  return speak(THEME_WORDS, [language]);
}
