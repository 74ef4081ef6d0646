import { pickLanguage } from "~/surveys/translations";
import { ar } from "./ar";
import { type CommunityWords, en } from "./en";
import { es } from "./es";
import { pt } from "./pt";
import { so } from "./so";
import { vi } from "./vi";
import { zhHans } from "./zh-hans";

export const COMMUNITY_WORDS: Readonly<Record<string, CommunityWords>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

/** The words of the community home in a language of the public frame. */
export function communityWords(lang: string): CommunityWords {
  const tags = Object.keys(COMMUNITY_WORDS);
  return COMMUNITY_WORDS[pickLanguage(lang, tags, "en")] ?? en;
}

/** A sentence with its values. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
