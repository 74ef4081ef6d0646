import type { Line } from "./lines";
import type { RawQuestion } from "./outline";
import { asks, EXPLAIN, IF_NO, IF_YES } from "./phrases";
import { parseRow, parseScale } from "./scale";
import { beginAfter, type Writer } from "./writer";

/** As long as an answer or a heading is. */
export const SHORT = 80;

/** Nothing to answer with stands under it yet. */
export const isBare = ({ options, scale }: RawQuestion) => options.length === 0 && scale === null;

/** What belongs to the question that is open: a scale, a row of answers, a hint, more of its words. */
export function takeUnder(writer: Writer, open: RawQuestion, line: Line, at: number): boolean {
  const { text } = line;
  const bare = isBare(open);
  if (bare && parseScale(text)) {
    open.scale = text;
    return true;
  }
  const row = bare ? parseRow(text, { listed: !line.afterGap }) : null;
  if (row) {
    open.options.push(...row.map((part) => ({ text: part, mark: "round" as const })));
    return true;
  }
  if (text.length <= SHORT * 2 && asksWhy(text, bare)) {
    beginAfter(writer, line);
    return true;
  }
  if (line.afterGap) return false;
  if (/^[([].{1,200}[)\]]$/.test(text)) {
    open.hints.push(text);
    return true;
  }
  return bare ? takeMore(writer, open, line, at) : takeTail(open, line);
}

const asksWhy = (text: string, bare: boolean) =>
  IF_YES.test(text) || IF_NO.test(text) || (!bare && EXPLAIN.test(text));

/** A line directly under the words of a question: its next words, or the first of bare answers. */
function takeMore(writer: Writer, open: RawQuestion, line: Line, at: number): boolean {
  if (asks(line.text) && asks(open.text)) return false;
  const run = bareRun(writer.lines, at);
  const isClosed = /[?？:：.)*]\s*$/.test(open.text);
  const bareAnswers = isClosed && run.length >= 2 && run.every((one) => isBareAnswer(one.text));
  if (bareAnswers) {
    open.options.push({ text: line.text, mark: "none" });
    writer.lastOption = line;
  } else if (isClosed) open.hints.push(line.text);
  else open.text = `${open.text} ${line.text}`;
  return true;
}

/** A line directly under answers: one more of them, or the rest of the last. */
function takeTail(open: RawQuestion, line: Line): boolean {
  const last = open.options.at(-1);
  if (!last || asks(line.text)) return false;
  if (last.mark === "none" && isBareAnswer(line.text)) {
    open.options.push({ text: line.text, mark: "none" });
    return true;
  }
  if (!/^\p{Ll}/u.test(line.text)) return false;
  last.text = `${last.text} ${line.text}`;
  return true;
}

function bareRun(lines: readonly Line[], from: number): Line[] {
  const rest = lines.slice(from, from + 40);
  const end = rest.findIndex((line, at) => line.mark.kind !== "none" || (at > 0 && line.afterGap));
  return end < 0 ? rest : rest.slice(0, end);
}

const isBareAnswer = (text: string) => text.length <= SHORT && !/[?？.:：]\s*$/.test(text);
