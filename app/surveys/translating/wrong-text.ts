import { isStorable, LONGEST_TEXT } from "../importing/storable";
import { pipedItems } from "../pipes";

/** A text as it is kept, with line ends of one kind and no blanks at its edges. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

/** Whether a survey can keep a text as it is. */
export function isKeepable(text: string): boolean {
  return text.length <= LONGEST_TEXT && isStorable(text);
}

/** What is wrong with a translation of an original, as a sentence that says what to do; null: nothing. */
export function wrongTranslation(text: string, original: string): string | null {
  if (text.length > LONGEST_TEXT) return `A text has at most ${LONGEST_TEXT} characters.`;
  if (!isStorable(text)) return "There are characters in it that cannot be kept.";
  const [wanted, given] = [pipesOf(original), pipesOf(text)];
  const missing = wanted.filter((pipe) => !given.includes(pipe));
  if (missing.length > 0) {
    return `${missing.join(", ")} is missing: it stands for an earlier answer. Put it where the answer belongs.`;
  }
  const unknown = given.filter((pipe) => !wanted.includes(pipe));
  return unknown.length > 0 ? `${unknown.join(", ")} is not in the original. Take it out.` : null;
}

const pipesOf = (text: string) => [...new Set(pipedItems(text))].map((item) => `{{${item}}}`);
