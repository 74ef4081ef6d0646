import { columnOutline, isColumn } from "./column";
import { isBlankToFill, isDrawn, type Line, linesOf } from "./lines";
import type { Outline } from "./outline";
import { ABOUT_REQUIRED, asks, PAGE, SECTION } from "./phrases";
import { parseRow, parseScale } from "./scale";
import { isBare, SHORT, takeUnder } from "./under-question";
import { answer, begin, heading, info, leave, newWriter, section, type Writer } from "./writer";

/** Reads a text as the outline of a survey: sections, questions, their answers. */
export function readOutline(text: string): Outline {
  const lines = linesOf(text);
  if (isColumn(lines)) return columnOutline(lines);
  const writer = newWriter(lines);
  for (const [at, line] of lines.entries()) takeLine(writer, line, at);
  return writer.outline;
}

function takeLine(writer: Writer, line: Line, at: number): void {
  const { mark, text } = line;
  if (isBlankToFill(line)) {
    if (writer.open) writer.open.blanks++;
  } else if (isDrawn(line)) {
    return;
  } else if (mark.kind === "none" && PAGE.test(text)) {
    leave(writer, line, "a page number");
  } else if (ABOUT_REQUIRED.test(text)) {
    leave(writer, line, "about asterisks");
  } else if (mark.kind === "heading") {
    takeHeading(writer, line, at);
  } else if (mark.kind === "number") {
    takeNumber(writer, line, mark);
  } else if (mark.kind === "letter") {
    takeLetter(writer, line, mark.letter, at);
  } else if (mark.kind === "bullet") {
    beginIf(isBulletQuestion(writer, line), writer, line);
  } else if (mark.kind === "none") {
    takePlain(writer, line, at);
  } else {
    takeBoxes(writer, line);
  }
}

function beginIf(asks: boolean, writer: Writer, line: Line): void {
  if (asks) begin(writer, line);
  else answer(writer, line);
}

function takeNumber(
  writer: Writer,
  line: Line,
  mark: Extract<Line["mark"], { kind: "number" }>,
): void {
  const { open } = writer;
  const isScale = open && isBare(open) && parseScale(line.whole) !== null;
  if (isScale) open.scale = line.whole;
  else beginIf(isNextQuestion(writer, line, mark), writer, line);
}

/** Numbers of one style that go on are questions; others under a question are its answers. */
function isNextQuestion(
  { open, openLine, lastOption, style, number: asked }: Writer,
  line: Line,
  mark: Extract<Line["mark"], { kind: "number" }>,
): boolean {
  if (!open || !openLine) return true;
  if (style === null) return asks(line.text) || line.afterGap || open.options.length > 0;
  const last = lastOption?.mark.kind === "number" ? lastOption.mark.number : null;
  const begins = last === null && [0, 1].includes(mark.number);
  const goesOn = begins || (last !== null && Math.abs(mark.number - last) === 1);
  if (openLine.mark.kind === "number" && line.indent > openLine.indent) return false;
  const isNext = mark.number === asked + 1;
  if (mark.style !== style) return isNext && (!goesOn || asks(line.text));
  if (goesOn && !asks(line.text) && !line.afterGap) return false;
  return mark.number > asked || line.afterGap || asks(line.text);
}

function takeHeading(writer: Writer, line: Line, at: number): void {
  const next = writer.lines[at + 1];
  const { title, intro, sections } = writer.outline;
  const isFirst = at === 0 && title === null && intro.length === 0 && sections.length === 0;
  if (asks(line.text) || (next && isAnswer(next))) {
    begin(writer, line);
  } else if (isFirst && writer.lines.slice(1).some(({ mark }) => mark.kind === "heading")) {
    writer.outline.title = line.text;
  } else {
    section(writer, line.text);
  }
}

/** "B. Your school" before numbered questions is a heading; else letters are answers. */
function takeLetter(writer: Writer, line: Line, letter: string, at: number): void {
  const next = writer.lines[at + 1];
  const last = writer.lastOption?.mark;
  const follows = last?.kind === "letter" && last.letter.charCodeAt(0) + 1 === letter.charCodeAt(0);
  const isApart = line.afterGap || next?.afterGap;
  const isCapital = letter === letter.toUpperCase();
  if (isCapital && !follows && isApart && next?.mark.kind === "number") {
    section(writer, line.text);
  } else {
    beginIf(writer.open === null, writer, line);
  }
}

function isBulletQuestion({ open, openLine }: Writer, line: Line): boolean {
  if (!open || !openLine) return true;
  const same = openLine.mark.kind === "bullet" && openLine.indent >= line.indent;
  return same || (asks(line.text) && open.options.length > 0 && line.afterGap);
}

/** Several boxes can stand in one line. */
function takeBoxes(writer: Writer, line: Line): void {
  const { open } = writer;
  if (!open) {
    leave(writer, line, "a box without a question");
    return;
  }
  const row = parseRow(`☐${line.text}`, { listed: false }) ?? [line.text];
  open.options.push(...row.map((text) => ({ text, mark: line.mark.kind })));
  writer.lastOption = line;
}

function takePlain(writer: Writer, line: Line, at: number): void {
  const { open } = writer;
  const { text } = line;
  const next = writer.lines[at + 1];
  const named = SECTION.exec(text);
  if (named && text.length <= SHORT && !asks(text)) {
    section(writer, text.slice(named[0].length).trim() || text);
  } else if (open && takeUnder(writer, open, line, at)) {
    return;
  } else if (asksByItself(text) || (next && !next.afterGap && startsAnswers(writer, text, next))) {
    begin(writer, line);
  } else if (next && isHeadingBefore(text, next)) {
    heading(writer, line);
  } else {
    info(writer, line);
  }
}

const asksByItself = (text: string) => asks(text) || /_{3,}$/.test(text);

const isAnswer = ({ mark, afterGap }: Line) =>
  ["round", "box", "bullet", "letter"].includes(mark.kind) && !afterGap;

function startsAnswers(writer: Writer, text: string, next: Line): boolean {
  if (["round", "box"].includes(next.mark.kind)) return true;
  if (["bullet", "letter"].includes(next.mark.kind))
    return writer.style === null || /[:：]$/.test(text);
  if (next.mark.kind === "number") return /[:：]\s*$/.test(text) && next.mark.number === 1;
  return next.mark.kind === "none" && parseScale(next.text) !== null;
}

function isHeadingBefore(text: string, next: Line): boolean {
  return (
    text.length <= SHORT && !/[.!;,]\s*$/.test(text) && (next.mark.kind !== "none" || next.afterGap)
  );
}
