/** What no text of a survey is longer than, in UTF-16 units. */
export const LONGEST_TEXT = 2000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the database has no place for it in a text
const UNSTORABLE = /\u0000|\p{Surrogate}/gu;
const PIPE = /\{\{([A-Za-z][A-Za-z0-9_]{0,31})\}\}/g;

/** Whether the database can hold a text as it is. */
export function isStorable(text: string): boolean {
  return text.search(UNSTORABLE) < 0;
}

export type StorableText = { text: string; changes: string[] };

/**
 * A text as a survey can hold it, with what that changed, in words. Blanks at its edges go without a
 * word. `inert` keeps `{{Q1}}` from becoming a place where an answer is read back.
 */
export function storable(source: string, { inert = false } = {}): StorableText {
  const changes: string[] = [];
  let text = source.trim();
  if (!isStorable(text)) {
    text = text.replace(UNSTORABLE, "\ufffd");
    changes.push("Characters that cannot be stored became �.");
  }
  if (inert && text.search(PIPE) >= 0) {
    text = text.replace(PIPE, "{ {$1} }");
    changes.push("Doubled braces were set apart, which would read an answer back here.");
  }
  if (text.length > LONGEST_TEXT) {
    text = cut(text, LONGEST_TEXT - 1);
    changes.push(`A text longer than ${LONGEST_TEXT.toLocaleString("en")} characters was cut.`);
  }
  return { text, changes };
}

/** At most so many units of a text and then an ellipsis; never half of a character. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()}…`;
}
