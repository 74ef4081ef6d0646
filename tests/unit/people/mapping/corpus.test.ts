import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { parsePeople } from "~/people/csv/people-file";
import { readColumns } from "~/people/mapping/file-columns";
import { openWords } from "~/people/mapping/open-words";
import { suggestMapping } from "~/people/mapping/suggest-mapping";
import { collect, corpusFiles, hasCorpus, inChunks } from "../../platform/csv-helpers";

const context = { schools: new Map(), schoolNames: new Map(), languages: ["en"] };

/** What concerns a row as a whole; every other reason names the column, theirs or the one of ours it stands for. */
const WHOLE_ROW = /^The (?:row has more cells|quotation marks in this row)/;
const OURS = ["source_id", "email"];

const files = ["csv-horror", "csv-spectrum", "papaparse"].flatMap((corpus) =>
  hasCorpus(corpus) ? corpusFiles(corpus) : [],
);

describe.skipIf(files.length === 0)("any file that somebody uploads", () => {
  test.each(files.map((path) => [basename(path), path]))(
    "%s has columns to tell or none, and never breaks",
    async (_, path) => {
      const bytes = () => inChunks(readFileSync(path), 1000);
      const columns = await readColumns(bytes());
      if (columns === null) return;
      const names = columns.map(({ name }) => name);
      const guess = suggestMapping(names);
      const mapping = {
        ...guess,
        columns: { source_id: 0, email: Math.min(1, names.length - 1), ...guess.columns },
        audience: "community" as const,
      };
      expect(Array.isArray(openWords(mapping, columns, context))).toBe(true);
      const file = await parsePeople(bytes(), context, 100, async () => mapping);
      if (!file.ok) throw new Error(file.reason);
      for (const { refused } of await collect(file.batches)) {
        for (const { row, column, reason } of refused) {
          expect(row).toBeGreaterThan(1);
          expect(reason).toMatch(/\w.*\.$/s);
          if (column === null) expect(reason).toMatch(WHOLE_ROW);
          else expect([...names, ...OURS]).toContain(column);
        }
      }
    },
  );
});
