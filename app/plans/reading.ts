import { isOfferedLanguage } from "~/districts/language";
import { pickLanguage } from "~/surveys/translations";
import { changesWords } from "./changes/changes-words";
import type { Section, SectionText } from "./section";

/** The language a version is read in. */
export type Reading = {
  /** Of its texts, where they are translated. */
  language: string;
  /** The one it was written in: what is not translated stands in it. */
  own: string;
  /** Those it says anything in, its own first. */
  offered: string[];
  /** What links ask for again: null for the version's own. */
  keep: string | null;
};

/** A section in its reader's language where it is translated, else in the version's own; each says which. */
export type ReadText = SectionText & { headingIn: string; bodyIn: string };
export type ReadSection = Section & ReadText;

/** A language asked for that this version lacks stays asked for: another version may have it. */
export function readingOf(
  asked: string | null,
  own: string,
  translations: readonly string[],
): Reading {
  const offered = [own, ...translations.filter((tag) => tag !== own)];
  const language = pickLanguage(asked, offered, own);
  const isElsewhere = asked !== null && asked !== own && isOfferedLanguage(asked);
  const keep = language !== own ? language : isElsewhere ? asked : null;
  return { language, own, offered, keep };
}

/** Heading and body each in the language where it has words in it; nothing to translate counts as translated. */
export function textIn(
  original: SectionText,
  translated: SectionText | undefined,
  { language, own }: Pick<Reading, "language" | "own">,
): ReadText {
  const of = (part: keyof SectionText) => {
    const there = translated?.[part] ?? "";
    if (there.trim() !== "") return { text: there, in: language };
    return { text: original[part], in: original[part].trim() === "" ? language : own };
  };
  const [heading, body] = [of("heading"), of("body")];
  return { heading: heading.text, headingIn: heading.in, body: body.text, bodyIn: body.in };
}

/** Whether its reader has to be told that a section is not in their language. */
export function isUntranslated(text: ReadText, language: string): boolean {
  return (text.body.trim() === "" ? text.headingIn : text.bodyIn) !== language;
}

/** What a section is called on a page in this language: what stands before the first heading has a name too. */
export function headingOf(
  { heading, headingIn }: ReadText,
  page: { lang: string },
): { heading: string; headingIn: string } {
  if (heading.trim() !== "") return { heading, headingIn };
  return { heading: changesWords(page.lang).t("intro"), headingIn: page.lang };
}

/** The address with the language its reader chose. */
export function withLanguage(href: string, keep: string | null): string {
  if (keep === null) return href;
  const [address = "", ...fragment] = href.split("#");
  const joint = address.includes("?") ? "&" : "?";
  const hash = fragment.length > 0 ? `#${fragment.join("#")}` : "";
  return `${address}${joint}lang=${encodeURIComponent(keep)}${hash}`;
}

/** The language that a posted form's address names: it had none where it was the plan's own. */
export function askedLanguage(request: Request): string | null {
  const asked = new URL(request.url).searchParams.get("lang");
  return asked !== null && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(asked) ? asked : null;
}
