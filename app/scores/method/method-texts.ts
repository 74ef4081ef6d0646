import { pickLanguage } from "~/surveys/translations";
import { methodAr } from "./method-text-ar";
import { methodEn } from "./method-text-en";
import { methodEs } from "./method-text-es";
import { methodPt } from "./method-text-pt";
import { methodSo } from "./method-text-so";
import { methodVi } from "./method-text-vi";
import { methodZhHans } from "./method-text-zh-hans";
import type { TextPage } from "./text-sections";

/** How results come about, by language. */
export const METHOD_TEXTS: Readonly<Record<string, TextPage>> = {
  en: methodEn,
  es: methodEs,
  ar: methodAr,
  vi: methodVi,
  "zh-Hans": methodZhHans,
  so: methodSo,
  pt: methodPt,
};

export function methodText(lang: string): TextPage {
  return METHOD_TEXTS[pickLanguage(lang, Object.keys(METHOD_TEXTS), "en")] ?? methodEn;
}
