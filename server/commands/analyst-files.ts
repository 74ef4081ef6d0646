import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { z } from "zod";
import type { RosterCount } from "~/scores/estimates/sample";
import type { ScoringInstrument } from "~/scores/scoring/scoring-instrument";
import type { LinkedResponse } from "~/scores/tallies/pair-tally";

/** A file an analyst gave that cannot be used; its message is the refusal. */
export class UnusableFile extends Error {}

const instrumentSchema = z.object({
  constructs: z.record(
    z.string(),
    z.object({ min_items: z.number(), of: z.number(), kind: z.string().default("reflective") }),
  ),
  items: z.record(
    z.string(),
    z.array(
      z.object({
        id: z.string(),
        construct: z.string(),
        options: z.array(
          z.object({
            code: z.union([z.string(), z.number()]),
            score: z.number().nullable(),
            counts_as: z.literal("dont_know").optional(),
          }),
        ),
      }),
    ),
  ),
});

export function readInstrument(file: string): ScoringInstrument {
  const text = readText(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnusableFile(`${file}: not JSON`);
  }
  const parsed = instrumentSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UnusableFile(`${file}: ${z.prettifyError(parsed.error)}`);
}

export type Table = {
  readonly columns: readonly string[];
  readonly rows: Record<string, string>[];
};

/** A CSV with a header that has all the named columns. */
export function readTable(file: string, needed: readonly string[]): Table {
  const { data, meta } = Papa.parse<Record<string, string>>(readText(file), {
    header: true,
    skipEmptyLines: "greedy",
    transformHeader: (name) => name.trim(),
    transform: (value) => value.trim(),
  });
  const columns = meta.fields ?? [];
  const missing = needed.find((name) => !columns.includes(name));
  if (missing) throw new UnusableFile(`${file}: no column "${missing}"`);
  return { columns, rows: data };
}

/** A whole number of people, 0 or more. */
export function countIn(file: string, row: Record<string, string>, column: string, line: number) {
  const value = row[column] ?? "";
  if (/^\d+$/.test(value)) return Number(value);
  throw new UnusableFile(`${file}: row ${line + 1}: ${column} "${value}" is not a count`);
}

export function readRoster(file: string): RosterCount[] {
  const { rows } = readTable(file, ["school", "group", "language", "N"]);
  return rows.map((row, line) => ({
    school: row.school ?? "",
    audience: row.group ?? "",
    language: row.language ?? "",
    count: countIn(file, row, "N", line),
  }));
}

const keyColumns = ["pid", "wave", "school", "group", "language"];

export function readResponses(file: string): { items: Set<string>; responses: LinkedResponse[] } {
  const { columns, rows } = readTable(file, keyColumns);
  const items = new Set(columns.filter((name) => !keyColumns.includes(name)));
  const responses = rows.map((row, line) => ({
    person: row.pid ? `pid ${row.pid}` : `row ${line + 1}`,
    wave: row.wave ?? "",
    school: row.school ?? "",
    audience: row.group ?? "",
    language: row.language ?? "",
    answers: Object.fromEntries([...items].map((id) => [id, row[id] === "" ? null : row[id]])),
  }));
  return { items, responses };
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new UnusableFile(`${file}: cannot be read`);
  }
}
