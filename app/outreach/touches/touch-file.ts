import { languageReader, readAudiences, schoolsReader } from "~/people/csv/shared-columns";
import { cellAt, readText, shownValue, splitList } from "~/platform/csv-cell";
import {
  type CsvRefusal,
  type CsvTable,
  checkCsvRows,
  openCsvTable,
  type RowRule,
} from "~/platform/csv-table";
import { type Read, readCents, readCount, readDay, readLinks, readMinutes } from "./read-values";
import { CHANNELS, MESSAGE_TYPES, REACH_BASES, type TouchFields } from "./touch";
import { TOUCH_COLUMNS, type TouchColumn } from "./touch-columns";
import { LONGEST_NOTE, LONGEST_TITLE } from "./touch-form";
import { channelWords, messageTypeWords } from "./touch-words";

export type TouchRow = { row: number; sourceId: string; touch: TouchFields };

export type TouchContext = {
  /** Ids by the code that files use. */
  schools: ReadonlyMap<string, string>;
  languages: readonly string[];
};

export type TouchFile =
  | { ok: true; rows: TouchRow[]; refused: CsvRefusal[]; ignored: string[] }
  | { ok: false; reason: string };

/** Reads a file of touches (CSV): every row that is not empty comes out once, taken or refused. */
export async function parseTouches(
  source: AsyncIterable<Uint8Array>,
  context: TouchContext,
): Promise<TouchFile> {
  const table = await openCsvTable(source, TOUCH_COLUMNS);
  if (!table.ok) return table;
  const cellOf = (cells: readonly string[]) => (column: TouchColumn) =>
    cellAt(cells, table.at[column]);
  return { ...(await readRows(table, cellOf, context)), ignored: table.ignored };
}

type CellOf = (cells: readonly string[]) => (column: TouchColumn) => string;

/** Reads the rows of an opened table, of which somebody knows what stands where. */
export async function readRows(
  table: Pick<CsvTable<string>, "width" | "chunks">,
  cellOf: CellOf,
  context: TouchContext,
): Promise<{ ok: true; rows: TouchRow[]; refused: CsvRefusal[] }> {
  const rows: TouchRow[] = [];
  const refused: CsvRefusal[] = [];
  for await (const batch of checkCsvRows(table, touchRule(cellOf, context))) {
    rows.push(...batch.rows);
    refused.push(...batch.refused);
  }
  return { ok: true, rows, refused };
}

/** What is wrong with a row; it never leaves the rule. */
class Problem extends Error {
  readonly column: TouchColumn;
  constructor(column: TouchColumn, reason: string) {
    super(reason);
    this.column = column;
  }
}

/** The rule for one row; it remembers source ids, so each file needs its own. */
function touchRule(cellOf: CellOf, context: TouchContext): RowRule<TouchRow> {
  const rowOfSourceId = new Map<string, number>();
  const readTouch = touchReader(context);
  return (cells, row) => {
    try {
      const cell = cellOf(cells);
      const touch = readTouch(cell);
      const sourceId = textOf("source_id", cell("source_id"), 200);
      const earlier = sourceId === "" ? undefined : rowOfSourceId.get(sourceId);
      if (earlier !== undefined) {
        throw new Problem("source_id", `The same source_id stands in row ${earlier}.`);
      }
      rowOfSourceId.set(sourceId, row);
      return { ok: true, value: { row, sourceId, touch } };
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return { ok: false, column: problem.column, reason: problem.message };
    }
  };
}

function touchReader({ schools, languages }: TouchContext) {
  const schoolsOf = schoolsReader(schools);
  const languageOf = languageReader(languages);
  return (cell: (column: TouchColumn) => string): TouchFields => {
    const take = <Value>(column: TouchColumn, read: (text: string) => Read<Value>) =>
      taken(column, read(cell(column)));
    const happenedOn = take("date", readDay);
    const title = textOf("title", cell("title"), LONGEST_TITLE);
    if (title === "") throw new Problem("title", "A title is needed: what it was, in a few words.");
    const reach = take("reach", readCount);
    return {
      ...{ happenedOn, title },
      channel: oneOf("channel", cell("channel"), CHANNELS, channelWords),
      messageType: oneOf("message_type", cell("message_type"), MESSAGE_TYPES, messageTypeWords),
      audiences: take("audience", readAudiences),
      schoolIds: take("schools", schoolsOf),
      languages: splitList(cell("language")).flatMap(
        (name) => taken("language", languageOf(name)) ?? [],
      ),
      reach,
      reachBasis: reach === null ? null : basisOf(cell("reach_basis")),
      costCents: take("cost", readCents),
      minutes: take("hours", readMinutes),
      handledBy: textOf("handled_by", cell("handled_by"), 120),
      links: take("links", readLinks),
      note: textOf("note", cell("note").replace(/\s*\n\s*/g, " "), LONGEST_NOTE),
    };
  };
}

function taken<Value>(column: TouchColumn, read: Read<Value>): Value {
  if (!read.ok) throw new Problem(column, read.reason);
  return read.value;
}

function textOf(column: TouchColumn, cell: string, longest: number): string {
  const text = readText(cell, longest);
  if (typeof text !== "string") throw new Problem(column, text.problem);
  return text;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();

/** A value by its name in files or by its word on screen. */
function oneOf<Value extends string>(
  column: TouchColumn,
  cell: string,
  values: readonly Value[],
  words: Record<Value, string>,
): Value {
  const found = values.find((value) => [value, words[value]].map(plain).includes(plain(cell)));
  if (found !== undefined) return found;
  const reason = `${shownValue(cell.trim())} is none of ${values.join(", ")}.`;
  throw new Problem(column, reason);
}

function basisOf(cell: string): TouchFields["reachBasis"] {
  if (plain(cell) === "") return "stated";
  return oneOf("reach_basis", cell, REACH_BASES, { counted: "counted", stated: "stated" });
}
