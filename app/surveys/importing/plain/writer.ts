import type { Line } from "./lines";
import { newQuestion, type Outline, type RawQuestion } from "./outline";
import { IF_NO, IF_YES } from "./phrases";

/** Writes an outline, line by line. */
export interface Writer {
  lines: readonly Line[];
  outline: Outline;
  /** The question that lines still belong to. */
  open: RawQuestion | null;
  openLine: Line | null;
  /** How the numbers of questions are written. */
  style: string | null;
  number: number;
  lastOption: Line | null;
}

export function newWriter(lines: readonly Line[]): Writer {
  const outline: Outline = { title: null, intro: [], sections: [], left: [] };
  return { lines, outline, open: null, openLine: null, style: null, number: 0, lastOption: null };
}

export function heading(writer: Writer, line: Line): void {
  const { outline } = writer;
  const isFirst = outline.title === null && outline.sections.length === 0;
  if (isFirst && outline.intro.length === 0) outline.title = line.text;
  else section(writer, line.text);
}

export function section(writer: Writer, title: string | null): void {
  writer.outline.sections.push({ title, parts: [] });
  writer.open = null;
  writer.openLine = null;
  writer.lastOption = null;
}

export function begin(writer: Writer, line: Line): void {
  const question = newQuestion(`line ${line.number}`, line.text);
  if (line.mark.kind === "number") {
    writer.style ??= line.mark.style;
    writer.number = line.mark.number;
  }
  add(writer, question, line);
}

/** "If yes, please explain:" asks something of its own. */
export function beginAfter(writer: Writer, line: Line): void {
  const question = newQuestion(`line ${line.number}`, line.text);
  const after = IF_YES.test(line.text) ? "yes" : IF_NO.test(line.text) ? "no" : undefined;
  add(writer, { ...question, ...(after && { after }) }, line);
}

function add(writer: Writer, question: RawQuestion, line: Line): void {
  if (writer.outline.sections.length === 0) section(writer, null);
  writer.outline.sections.at(-1)?.parts.push({ kind: "question", question });
  writer.open = question;
  writer.openLine = line;
  writer.lastOption = null;
}

export function answer(writer: Writer, line: Line): void {
  if (writer.open) {
    writer.open.options.push({ text: line.text, mark: line.mark.kind });
    writer.lastOption = line;
  } else begin(writer, line);
}

export function info(writer: Writer, line: Line): void {
  const { outline } = writer;
  const parts = outline.sections.at(-1)?.parts;
  writer.open = null;
  writer.openLine = null;
  const last = parts?.at(-1);
  if (!parts) outline.intro.push(line.text);
  else if (last?.kind === "info" && !line.afterGap) last.text = `${last.text}\n${line.text}`;
  else parts.push({ kind: "info", text: line.text });
}

export function leave(writer: Writer, line: Line, why: string): void {
  writer.outline.left.push({ place: `line ${line.number}`, text: line.text, why });
}
