import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { CsvRecord } from "~/platform/csv-parser";
import { detectDelimiter } from "~/platform/csv-preamble";
import { readCsvRecords } from "~/platform/csv-records";
import {
  bytesOf,
  collect,
  corpusCases,
  corpusFiles,
  corpusText,
  ENCODINGS,
  encode,
  hasCorpus,
  inChunks,
  writeQuoted,
} from "./csv-helpers";

async function read(source: AsyncIterable<Uint8Array>): Promise<CsvRecord[]> {
  const all: CsvRecord[] = [];
  for (const { firstRow, records } of await collect(readCsvRecords(source))) {
    expect(firstRow).toBe(all.length + 1);
    all.push(...records);
  }
  return all;
}

const readText = (text: string) => read(bytesOf(text));

describe("readCsvRecords", () => {
  test.each(["\n", "\r\n", "\r"])("takes %j for the end of a line", async (end) => {
    expect(await readText(`a,b${end}1,2${end}3,4`)).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  test("takes every line end of a file that mixes them", async () => {
    expect(await readText("a\r\nb\nc\rd")).toEqual([["a"], ["b"], ["c"], ["d"]]);
  });

  test("takes a line end that two blocks share for one", async () => {
    const name = "x".repeat(65_536 - "id\r\n1\r".length);
    expect(await readText(`id\r\n1${name}\r\n2`)).toEqual([["id"], [`1${name}`], ["2"]]);
  });

  test("counts a cell of several lines as one row, and an empty line as a row", async () => {
    const records = await readText('a,b\n"1\r\n2\n3",4\n\n5,6\n');
    expect(records).toEqual([["a", "b"], ["1\n2\n3", "4"], [""], ["5", "6"]]);
  });

  test.each([
    [",", "a,b;c,d"],
    [";", "a;b;c,d"],
    ["\t", "a\tb\tc,d"],
    [";", '"a,b,c,d";e'],
    [",", "single"],
    [";", "\n\n a;b\n1,2,3,4\n"],
  ])("finds the delimiter %j of %j", (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  test("believes a leading sep= line, which is no row", async () => {
    expect(await readText("\ufeffsep=;\r\na,b;c\r\n1;2")).toEqual([
      ["a,b", "c"],
      ["1", "2"],
    ]);
  });

  test("loses one row to a stray quote, not the rest of the file", async () => {
    const records = await readText('id,name\n1,"Bud" Smith\n2,Ana\n3,"Li\n4,"Bo, Jr."\n5,Amina\n');
    expect(records).toEqual([
      ["id", "name"],
      "unpaired quotes",
      ["2", "Ana"],
      "unpaired quotes",
      ["4", "Bo, Jr."],
      ["5", "Amina"],
    ]);
  });

  test("loses one row to a quote that is never closed", async () => {
    const records = await readText('id,name\n1,"Ana\n2,Li\n3,Bo');
    expect(records).toEqual([["id", "name"], "unpaired quotes", ["2", "Li"], ["3", "Bo"]]);
  });

  test("loses one row to an open quote far before the end of a big file", async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `${i},Ana Ruiz\n`).join("");
    const records = await readText(`id,name\nx,"open\n${rows}`);
    expect(records).toHaveLength(50_002);
    expect(records.filter((record) => typeof record === "string")).toEqual(["unpaired quotes"]);
    expect(records.at(-1)).toEqual(["49999", "Ana Ruiz"]);
  });

  test("gives up a row without end in bounded memory and goes on after it", async () => {
    const records = await readText(`id,name\n1,${"x".repeat(700_000)}\n2,Li\n`);
    expect(records).toEqual([["id", "name"], "too long", ["2", "Li"]]);
  });

  test("takes time in proportion to the file where every row is broken", async () => {
    const broken = (rows: number) => `id,name\n${'1,"Bud" Smith\n'.repeat(rows)}`;
    const records = await readText(broken(40_000));
    expect(records.filter((record) => record === "unpaired quotes")).toHaveLength(40_000);
  }, 10_000);

  test("reads back any table, in every encoding, delimiter, line end and chunk size", async () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 12 });
    const tables = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    const heading = ["source_id", "email", "given_name", "family_name", "audience"];
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.constantFrom(...ENCODINGS),
        fc.integer({ min: 1, max: 64 }),
        async (table, delimiter, lineEnd, encoding, size) => {
          const rows = [heading, ...table];
          const written = encode(writeQuoted(rows, delimiter, lineEnd), encoding);
          const plainEnds = rows.map((row) => row.map((text) => text.replace(/\r\n?/g, "\n")));
          expect(await read(inChunks(written, size))).toEqual(plainEnds);
        },
      ),
    );
  });

  test("never drops a letter of any text: each stands in a record or in an unreadable one", async () => {
    const pieces = fc.constantFrom('"', ",", "\n", "\r\n", " ", "x", "y", '""', "é");
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        const text = parts.join("");
        const records = await readText(text);
        const kept = records.flat().join("");
        const letters = (of: string) => of.match(/[xyé]/g)?.length ?? 0;
        if (records.every((record) => typeof record !== "string"))
          expect(letters(kept)).toBe(letters(text));
        expect(records.length).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
      }),
      { numRuns: 500 },
    );
  });
});

describe.skipIf(!hasCorpus("csv-spectrum"))("csv-spectrum", () => {
  const names = ["empty", "escaped_quotes", "json", "newlines"];
  test.each(names)("reads %s.csv as its JSON says", async (name) => {
    const [header = [], ...rows] = await readText(corpusText("csv-spectrum", `${name}.csv`));
    const objects = rows.map((row) =>
      Object.fromEntries([...header].map((column, i) => [column, row[i]])),
    );
    expect(objects).toEqual(JSON.parse(corpusText("csv-spectrum", `${name}.json`)));
  });
});

describe.skipIf(!hasCorpus("papaparse"))("papaparse's own cases", () => {
  type Case = {
    description: string;
    input: string;
    config?: object;
    expected: { data: string[][]; errors: unknown[] };
  };
  type Cases = { CORE_PARSER_TESTS: Case[] };
  const cases = corpusCases("papaparse", "cases.json", (all: Cases) => all.CORE_PARSER_TESTS);

  test.each(cases)("reads: $description", async ({ input, config, expected }) => {
    const records = await readText(input);
    const usesOtherRules = config && !("newline" in config);
    if (expected.errors.length > 0) expect(records).toContain("unpaired quotes");
    else if (!usesOtherRules && input !== "") expect(records).toEqual(expected.data);
  });
});

describe.skipIf(!hasCorpus("csv-horror"))("horrible files", () => {
  test.each(corpusFiles("csv-horror"))(
    "reads %s without a throw, as papaparse would where it is sound",
    async (path) => {
      const bytes = readFileSync(path);
      const records = await read(inChunks(bytes, 1000));
      expect(records.length > 0).toBe(bytes.length > 0);
      const text = bytes.toString("utf8").replace(/\r\n?/g, "\n");
      if (text.includes("\ufffd") || text.startsWith("\ufeff")) return;
      const delimiter = detectDelimiter(text);
      const alone = Papa.parse<string[]>(text.replace(/\n$/, ""), { delimiter, newline: "\n" });
      if (alone.errors.length === 0) expect(records).toEqual(alone.data);
    },
  );
});
