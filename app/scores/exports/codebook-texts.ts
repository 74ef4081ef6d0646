import { pickLanguage } from "~/surveys/translations";
import type { CodebookTexts } from "./codebook";
import { codebookAr } from "./codebook-ar";
import { codebookEn } from "./codebook-en";
import { codebookEs } from "./codebook-es";
import { codebookPt } from "./codebook-pt";
import { codebookSo } from "./codebook-so";
import { codebookVi } from "./codebook-vi";
import { codebookZhHans } from "./codebook-zh-hans";

/** What columns, measures and rules mean, by language. */
export const CODEBOOK_TEXTS: Readonly<Record<string, CodebookTexts>> = {
  en: codebookEn,
  es: codebookEs,
  ar: codebookAr,
  vi: codebookVi,
  "zh-Hans": codebookZhHans,
  so: codebookSo,
  pt: codebookPt,
};

export function codebookTexts(lang: string): CodebookTexts {
  return CODEBOOK_TEXTS[pickLanguage(lang, Object.keys(CODEBOOK_TEXTS), "en")] ?? codebookEn;
}
