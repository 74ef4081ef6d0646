import { parseSection, renderTokens } from "../markdown";
import { markQuotes, type QuoteMark, topBlocks } from "./mark-quotes";

/** A stretch of a section's text, and the numbers of the comments whose words end in it. */
export type Clause = { html: string; numbers: number[] };

/** A section's text with the quoted words marked, cut behind every block that has comments to stand beside it. */
export function clausesOf(body: string, key: string, quotes: readonly QuoteMark[]): Clause[] {
  const tokens = parseSection(body, key);
  const blockOf = markQuotes(tokens, quotes);
  const clauses: Clause[] = [];
  let html = "";
  for (const [index, block] of topBlocks(tokens).entries()) {
    html += renderTokens(block);
    const numbers = [...blockOf].filter(([, at]) => at === index).map(([number]) => number);
    if (numbers.length === 0) continue;
    clauses.push({ html, numbers });
    html = "";
  }
  return html === "" && clauses.length > 0 ? clauses : [...clauses, { html, numbers: [] }];
}
