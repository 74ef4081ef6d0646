const TIDY = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;
const UNSTORABLE = /[\p{Cc}\p{Cs}\ufffd]/u;

/** The cell at a column's position, as it stands in the file; "" where the row has none. */
export function cellAt(cells: readonly string[], position: number | undefined): string {
  return position === undefined ? "" : (cells[position] ?? "");
}

/** A cell's text without blanks at its edges, in Unicode's composed form (NFC). */
export function tidyText(cell: string): string {
  return TIDY.test(cell) ? cell : cell.trim().normalize("NFC");
}

/** A cell as tidy text of at most `longest` UTF-16 units, or a sentence that says what is wrong. */
export function readText(cell: string, longest: number): string | { problem: string } {
  if (cell === "" || (cell.length <= longest && TIDY.test(cell))) return cell;
  const text = cell.trim().normalize("NFC");
  if (text.length > longest) return { problem: `This is longer than ${longest} characters.` };
  return UNSTORABLE.test(text) ? { problem: unstorable(text) } : text;
}

function unstorable(text: string): string {
  if (text.includes("\n")) return "There is a line break inside the cell.";
  if (text.includes("\ufffd")) return "Some characters could not be read: save the file as UTF-8.";
  return "There are invisible control characters in the cell.";
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
