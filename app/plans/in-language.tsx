import { directionOf } from "~/responses/messages/languages";
import type { PlanWords } from "./messages";

/** What an element needs whose words are in another language than its page. */
export function languageProps(language: string, pageLanguage: string) {
  return language === pageLanguage ? {} : { lang: language, dir: directionOf(language) };
}

interface InLanguageProps {
  text: string;
  /** What the words are in, and the page around them. */
  of: string;
  page: string;
}

/** Words that say in which language they are, where it is not the page's. */
export function InLanguage({ text, of, page }: InLanguageProps) {
  return of === page ? text : <span {...languageProps(of, page)}>{text}</span>;
}

const GAP = "\u0000";

/** A sentence around words that may be in another language. */
export function SentenceAround({
  sentence,
  ...words
}: InLanguageProps & { sentence: (words: string) => string }) {
  if (words.of === words.page) return sentence(words.text);
  const [before, after] = sentence(GAP).split(GAP);
  return (
    <>
      {before}
      <InLanguage {...words} />
      {after}
    </>
  );
}

/** Stands before a part that its reader gets in the plan's own language. */
export function NotTranslated({ words }: { words: PlanWords }) {
  return <p className="soft">{words.t("plan.untranslated")}</p>;
}
