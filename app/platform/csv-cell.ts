const BEYOND_PLAIN = /[^\x20-\x7e]/;
const UNSTORABLE = /[\p{Cc}\p{Cs}\ufffd]/u;

export function cellAt(cells: readonly string[], position: number | undefined): string {
  return position === undefined ? "" : (cells[position] ?? "");
}

/** A cell's text without blanks at its edges, in Unicode's composed form (NFC); "" if there is none. */
export function readCell(cells: readonly string[], position: number | undefined): string {
  return tidyText(cellAt(cells, position));
}

export function tidyText(cell: string): string {
  const text = cell.trim();
  return BEYOND_PLAIN.test(text) ? text.normalize("NFC") : text;
}

/** What speaks against keeping a text, as a sentence, or null. `longest` is in UTF-16 units. */
export function textProblem(text: string, longest: number): string | null {
  if (text.length > longest) return `This is longer than ${longest} characters.`;
  if (!BEYOND_PLAIN.test(text) || !UNSTORABLE.test(text)) return null;
  if (text.includes("\n")) return "There is a line break inside the cell.";
  return text.includes("\ufffd")
    ? "Some characters could not be read: save the file as UTF-8."
    : "There are invisible control characters in the cell.";
}

/** A value of the file as a reason shows it: short, in quotation marks, on one line. */
export function shownValue(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

/** The parts of a cell that holds several values, without empty and repeated ones. */
export function splitList(cell: string): string[] {
  const parts = cell.split(";").map(tidyText);
  return [...new Set(parts.filter((part) => part !== ""))];
}

/** Reads each different text once, for columns in which few texts come again and again. */
export function readOnce<Value extends object>(
  read: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= 2000) known.clear();
    if (text.length <= 200) known.set(text, value);
    return value;
  };
}
