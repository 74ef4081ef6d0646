import type { Shown } from "~/surveys/texts";
import { directionOf } from "../../messages/languages";
import { pipedWords } from "./condition-words";
import type { PaperView } from "./paper-form";

/** A text of the survey, marked where it is not in the form's language. */
export function PaperText({ view, shown }: { view: PaperView; shown: Shown }) {
  const text = pipedWords(shown.text, view);
  if (shown.lang === undefined) return text;
  return (
    <span lang={shown.lang} dir={directionOf(shown.lang)}>
      {text}
    </span>
  );
}
