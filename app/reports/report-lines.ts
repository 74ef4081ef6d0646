/** The lines of a part, without list marks. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*([-*•]|\d+[.)])\s+/, "").trim())
    .filter((line) => line !== "");
}

export type Declined = { text: string; reason: string | null };

/** What stands before a reason, in the languages a report is written in. */
export const WHY: Readonly<Record<string, string>> = {
  en: "Why",
  es: "Por qué",
  ar: "السبب",
  vi: "Lý do",
  "zh-Hans": "原因",
  so: "Sababta",
  pt: "Por quê",
};

const label = new RegExp(`(?:^|\\s)(?:${Object.values(WHY).join("|")})[:：]\\s*`);

/** What is not done, as one line: "Tablets for grades K to 2. Why: less screen time was asked for". */
export function declinedOf(line: string): Declined {
  const found = label.exec(line);
  const text = found ? line.slice(0, found.index).trim() : line;
  if (!found || text === "") return { text: line, reason: null };
  const reason = line
    .slice(found.index + found[0].length)
    .trim()
    .replace(/[.;,。]$/, "");
  return { text, reason: reason || null };
}
