import type { ReactNode } from "react";
import type { Shown } from "~/surveys/texts";
import type { MessageKey } from "../messages/en";
import { type Direction, directionOf } from "../messages/languages";
import type { MessageValues, Translator } from "../messages/translator";
import { Piped } from "./read-back";

/** A text of a survey, marked where it is not in the page's language. */
export function Words({ shown }: { shown: Shown }) {
  const text = shown.text.includes("{{") ? <Piped text={shown.text} /> : shown.text;
  return shown.lang === undefined ? text : <span {...markLanguage(shown.lang)}>{text}</span>;
}

interface LanguageMark {
  lang?: string;
  dir?: Direction;
}

/** What an element in another language than the page's needs to say so. */
export function markLanguage(language: string): LanguageMark {
  return { lang: language, dir: directionOf(language) };
}

/** Marks the words around a survey where there is no catalogue in the survey's language. */
export function markWords(words: Translator, language: string): LanguageMark {
  const base = language.split("-", 1)[0];
  const same = words.language === language || words.language === base;
  return same ? {} : markLanguage(words.language);
}

/** Words around a survey, in an element only where they have to be marked. */
export function Marked({ words, language, children }: MarkedProps) {
  const mark = markWords(words, language);
  return mark.lang ? <span {...mark}>{children}</span> : children;
}

interface MarkedProps {
  words: Translator;
  language: string;
  children: ReactNode;
}

/** A message with an element in the place of one of its values. */
export function messageWith(
  words: Translator,
  key: MessageKey,
  element: { name: string; node: ReactNode },
  values: MessageValues = {},
): ReactNode {
  const place = "\u0001";
  const [before, after] = words.t(key, { ...values, [element.name]: place }).split(place);
  return (
    <>
      {before}
      {element.node}
      {after}
    </>
  );
}
