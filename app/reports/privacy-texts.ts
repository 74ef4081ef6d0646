import type { TextPage } from "~/scores/method/text-sections";
import { pickLanguage } from "~/surveys/translations";
import { privacyAr } from "./privacy-text-ar";
import { privacyEn } from "./privacy-text-en";
import { privacyEs } from "./privacy-text-es";
import { privacyPt } from "./privacy-text-pt";
import { privacySo } from "./privacy-text-so";
import { privacyVi } from "./privacy-text-vi";
import { privacyZhHans } from "./privacy-text-zh-hans";

export const PRIVACY_TEXTS: Readonly<Record<string, TextPage>> = {
  en: privacyEn,
  es: privacyEs,
  ar: privacyAr,
  vi: privacyVi,
  "zh-Hans": privacyZhHans,
  so: privacySo,
  pt: privacyPt,
};

/** The privacy statement in the language asked for, else in the district's, else in English. */
export function privacyText(wanted: string | null, fallback: string) {
  const offered = Object.keys(PRIVACY_TEXTS);
  const lang = pickLanguage(wanted, offered, pickLanguage(fallback, offered, "en"));
  return { lang, text: PRIVACY_TEXTS[lang] ?? privacyEn };
}
