import { findMailLanguage } from "~/campaigns/mail-language";
import type { WaveLink } from "~/campaigns/wave-link";
import type { PrivacyMode } from "~/surveys/wave";
import { LETTER_LANGUAGES } from "./letter-words";

/** What all letters of a wave have in common. */
export interface LetterHead {
  district: { name: string; contact: string; language: string; timezone: string };
  /** The survey's title in a language, or in the one it falls back to. */
  title: (language: string) => string;
  minutes: number;
  closesAt: Date;
  mode: PrivacyMode;
  /** Where codes are typed, without `https://`. */
  codeAddress: string;
}

/** The language of somebody's letter: their own where letters have words in it, else the district's. */
export function letterLanguage(link: Pick<WaveLink, "language">, fallback: string): string {
  return (
    findMailLanguage(link.language, LETTER_LANGUAGES) ??
    findMailLanguage(fallback, LETTER_LANGUAGES) ??
    "en"
  );
}

export function nameOf({ givenName, familyName }: WaveLink): string {
  return [givenName, familyName].filter(Boolean).join(" ");
}

/**
 * The lines in the window. The directory keeps no postal addresses, so a school hands letters out, or
 * the office writes the address: three lines at most.
 */
export function windowLines(link: WaveLink): string[] {
  return [nameOf(link), link.organization, link.school ?? ""].filter((line) => line !== "");
}
