import { LANGUAGES } from "~/districts/language";
import type { MailingKind, Trouble } from "./mailing";

const english = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** "Spanish (Español)"; a language we have no words in by its English name alone. */
export function languageName(tag: string): string {
  const own = LANGUAGES.find((language) => language.tag === tag)?.name;
  const name = english.of(tag) ?? tag;
  return own && own !== name ? `${name} (${own})` : name;
}

/** "Spanish". */
export function shortLanguageName(tag: string): string {
  return english.of(tag) ?? tag;
}

export const mailingWords: Record<MailingKind, string> = {
  announcement: "Announcement",
  digest: "Digest",
  report: "Report back",
};

/** Names the languages in which a subject or a text is missing. */
export const halfWords = (languages: readonly string[]): string =>
  `Only half is written in ${languages.map(shortLanguageName).join(" and ")}: the subject or the text is missing. Write it, or empty both.`;

/** Why a mailing cannot be sent yet, and what to do. */
export const troubleWords: Record<Trouble, string> = {
  not_written:
    "Write a subject and a text in the district’s own language first: all others fall back to it.",
  half_written: "One language has a subject without a text, or a text without a subject.",
  wrong_text: "A text has something that cannot stand in a mail. Open the texts to see it.",
  no_audience: "Choose at least one audience.",
  nobody: "Nobody would get it. Choose others, or look why mail does not reach them.",
};
