import { cellAt } from "~/platform/csv-cell";
import { readCsvRecords } from "~/platform/csv-records";
import { newQuestion, type Outline, type RawOption, type RawQuestion } from "../plain/outline";
import { type PlainOptions, surveyFrom } from "../plain/read-plain";
import { parseScale } from "../plain/scale";
import type { ReadSurvey } from "../read-survey";
import { kindIn, type Layout, layoutOf, requiredIn } from "./columns";

const MOST_ROWS = 1000;
const MOST_COLUMNS = 200;

type Row = { row: number; cells: string[] | string };

/** Reads a spreadsheet saved as CSV, or cells pasted from one: a question a row. */
export async function readSheet(
  source: AsyncIterable<Uint8Array>,
  options: PlainOptions,
): Promise<ReadSurvey> {
  const rows = await rowsOf(source);
  if (rows.length > MOST_ROWS) {
    const reason = `It has more than ${MOST_ROWS} rows. A survey has 300 questions at most.`;
    return { ok: false, reason, report: [] };
  }
  const readable = rows.flatMap(({ cells }) => (typeof cells === "string" ? [] : [cells]));
  const [first] = readable;
  if (!first) return { ok: false, reason: "There is no row in it that can be read.", report: [] };
  const width = Math.max(...readable.map((cells) => cells.length));
  if (width > MOST_COLUMNS) {
    return { ok: false, reason: `It has more than ${MOST_COLUMNS} columns.`, report: [] };
  }
  const found = layoutOf(first, width);
  if (!found.ok) return { ...found, report: [] };
  return surveyFrom(outlineOf(rows, found.layout), options);
}

/** One row more than is allowed, at most. */
async function rowsOf(source: AsyncIterable<Uint8Array>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const { firstRow, records } of readCsvRecords(source)) {
    for (const [at, cells] of records.entries()) {
      const isEmpty = typeof cells !== "string" && cells.every((cell) => cell.trim() === "");
      if (!isEmpty) rows.push({ row: firstRow + at, cells });
      if (rows.length > MOST_ROWS) return rows;
    }
  }
  return rows;
}

function outlineOf(rows: readonly Row[], layout: Layout): Outline {
  const outline: Outline = { title: null, intro: [], sections: [], left: [] };
  const leave = (place: string, text: string, why: string) =>
    outline.left.push({ place, text, why });
  for (const name of layout.ignored) leave(`column ${name}`, name, "no column of a survey");
  let named = layout.hasHeader;
  for (const { row, cells } of rows) {
    const place = `row ${row}`;
    if (typeof cells === "string") leave(place, cells, "a row that cannot be read");
    else if (named) named = false;
    else takeRow(outline, layout, cells, place, leave);
  }
  return outline;
}

function takeRow(
  outline: Outline,
  layout: Layout,
  cells: readonly string[],
  place: string,
  leave: (place: string, text: string, why: string) => void,
): void {
  const text = cellAt(cells, layout.at.question).trim();
  const section = cellAt(cells, layout.at.section).trim();
  const last = outline.sections.at(-1);
  if (!last || (section !== "" && section !== last.title)) {
    outline.sections.push({ title: section || null, parts: [] });
  }
  if (text === "") {
    leave(place, cells.filter(Boolean).join(", "), "a row without a question");
    return;
  }
  const type = cellAt(cells, layout.at.type).trim();
  const required = cellAt(cells, layout.at.required);
  const wanted = type === "" ? null : kindIn(type);
  if (type !== "" && !wanted) leave(`${place}: type`, type, "no type that is known here");
  const isRequired = requiredIn(required);
  if (isRequired === null) leave(`${place}: required`, required, "neither yes nor no");
  const question: RawQuestion = {
    ...questionIn(layout, cells, place, text),
    ...(wanted && { wanted }),
    ...(isRequired && { required: true }),
  };
  outline.sections.at(-1)?.parts.push({ kind: "question", question });
}

function questionIn(
  { at, answers }: Layout,
  cells: readonly string[],
  place: string,
  text: string,
): RawQuestion {
  const list = cellAt(cells, at.options).trim();
  const single = answers.map((cell) => cellAt(cells, cell).trim()).filter(Boolean);
  const scale = [list, ...single].filter(Boolean);
  const [line = ""] = scale;
  const isScale = scale.length === 1 && parseScale(line) !== null;
  const options = [...partsIn(list), ...single].map(
    (one): RawOption => ({ text: one, mark: "none" }),
  );
  const hint = cellAt(cells, at.hint).trim();
  return {
    ...newQuestion(place, text),
    hints: hint === "" ? [] : [hint],
    options: isScale ? [] : options,
    scale: isScale ? line : null,
    id: cellAt(cells, at.id).trim(),
  };
}

/** Several answers in one cell: by line, by `;` or by `|`, whichever stands in it. */
function partsIn(cell: string): string[] {
  const joint = ["\n", ";", "|"].find((one) => cell.includes(one));
  const parts = joint === undefined ? [cell] : cell.split(joint);
  return parts.map((part) => part.trim()).filter(Boolean);
}
