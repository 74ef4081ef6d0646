import { tidyText } from "~/platform/csv-cell";
import { openCsvTable } from "~/platform/csv-table";

/** A column of a file as a person has to judge it. */
export type FileColumn = {
  name: string;
  /** The first few values. */
  samples: string[];
  /** Every different value, or null where there are too many to be words. */
  words: string[] | null;
};

const MOST_ROWS = 50_000;
const MOST_WORDS = 100;
const SAMPLES = 3;

/** The columns of a file with their values; null where it is no table. Reads no further than 50,000 rows. */
export async function readColumns(source: AsyncIterable<Uint8Array>): Promise<FileColumn[] | null> {
  const table = await openCsvTable<never>(source, []);
  if (!table.ok) return null;
  const values = table.names.map(() => new Set<string>());
  let rows = 0;
  for await (const { records } of table.chunks) {
    for (const record of records) if (typeof record !== "string") note(record, values);
    rows += records.length;
    if (rows >= MOST_ROWS) break;
  }
  return table.names.map((name, at) => {
    const found = [...(values[at] ?? [])];
    return {
      name,
      samples: found.slice(0, SAMPLES).map((text) => text.slice(0, 60)),
      words: found.length > MOST_WORDS ? null : found,
    };
  });
}

function note(record: readonly string[], values: readonly Set<string>[]): void {
  for (const [at, seen] of values.entries()) {
    if (seen.size > MOST_WORDS) continue;
    const text = tidyText(record[at] ?? "");
    if (text !== "") seen.add(text);
  }
}
