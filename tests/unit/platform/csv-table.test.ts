import { describe, expect, test } from "vitest";
import { type CsvColumn, readHeader } from "~/platform/csv-header";
import { checkCsvRows, openCsvTable, type RowRule } from "~/platform/csv-table";
import { bytesOf, collect, inChunks } from "./csv-helpers";

const columns: CsvColumn<"id" | "name">[] = [
  { name: "id", required: true },
  { name: "name", aliases: ["full name", "called"] },
];

const rule: RowRule<string> = (cells, row) =>
  cells[0] === "bad"
    ? { ok: false, column: "id", reason: "bad" }
    : { ok: true, value: `${row}:${cells[0]}` };

async function check(text: string, batchSize?: number) {
  const table = await openCsvTable(bytesOf(text), columns);
  if (!table.ok) throw new Error(table.reason);
  return collect(checkCsvRows(table, rule, batchSize));
}

describe("readHeader", () => {
  test("finds columns in any order, whatever their case, spaces and signs", () => {
    const header = readHeader([" Full-NAME ", "Age", "I D"], columns);
    expect(header).toEqual({
      ...{ ok: true, at: { id: 2, name: 0 }, width: 3, ignored: ["Age"] },
      names: ["Full-NAME", "Age", "I D"],
    });
  });

  test("takes a column's own name before its aliases", () => {
    expect(readHeader(["called", "name", "id"], columns)).toMatchObject({
      at: { id: 2, name: 1 },
      ignored: ["called"],
    });
  });

  test("refuses to guess between two columns", () => {
    expect(readHeader(["id", "called", "Full name"], columns)).toEqual({
      ok: false,
      reason: 'More than one column could be name: "called" and "Full name".',
    });
  });

  test("refuses a header without a required column", () => {
    const reason = "The first row has no column named id.";
    expect(readHeader(["name"], columns)).toEqual({ ok: false, reason });
  });
});

describe("a CSV table", () => {
  test("numbers its rows as a spreadsheet does, over empty lines and cells of several lines", async () => {
    const [batch] = await check('id,name\na,"x\ny\nz"\n\n,\nb,q\nbad\n');
    expect(batch?.rows).toEqual(["2:a", "5:b"]);
    expect(batch?.refused).toEqual([{ row: 6, column: "id", reason: "bad" }]);
    expect(batch?.lastRow).toBe(6);
  });

  test("may begin with empty lines", async () => {
    const [batch] = await check("\n\nid,name\na,b\n");
    expect(batch?.rows).toEqual(["4:a"]);
  });

  test("comes in batches of good and refused rows together", async () => {
    const batches = await check("id\na\nbad\nb\nc\nbad\n", 2);
    expect(batches.map(({ rows, refused }) => rows.length + refused.length)).toEqual([2, 2, 1]);
    expect(batches.map(({ lastRow }) => lastRow)).toEqual([3, 5, 6]);
  });

  test("refuses a row with more cells than the header has, unless they are empty", async () => {
    const [batch] = await check("id,name\na,b,,\nb,c,d\n");
    expect(batch?.rows).toEqual(["2:a"]);
    expect(batch?.refused).toMatchObject([{ row: 3, column: null }]);
  });

  test("refuses a row whose quotes do not pair up", async () => {
    const [batch] = await check('id,name\n"a"x,b\nc,d\n');
    expect(batch?.refused).toMatchObject([{ row: 2, column: null }]);
    expect(batch?.rows).toEqual(["3:c"]);
  });

  test.each([
    ["an empty file", ""],
    ["blank lines", "\n \n\r\n"],
    ["another table", "a,b\n1,2\n"],
    ["a header that is no row", '"id,name\n1,2'],
    ["a page", "<!doctype html><p>id"],
  ])("is refused whole for %s", async (_, text) => {
    expect(await openCsvTable(bytesOf(text), columns)).toMatchObject({ ok: false });
  });

  test("tells a spreadsheet's own file from a text", async () => {
    const bytes = Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(40), Buffer.from("id")]);
    expect(await openCsvTable(inChunks(bytes), columns)).toEqual({
      ok: false,
      reason: "This is no text file. Save a spreadsheet as CSV first.",
    });
  });

  test("closes its source when it is refused and when its reader stops", async () => {
    let closed = 0;
    async function* source(text: string) {
      try {
        for (;;) yield Buffer.from(text);
      } finally {
        closed++;
      }
    }
    await openCsvTable(source("nothing,here\n"), columns);
    expect(closed).toBe(1);
    const table = await openCsvTable(source("id,name\n"), columns);
    if (!table.ok) throw new Error(table.reason);
    for await (const _ of checkCsvRows(table, rule)) break;
    expect(closed).toBe(2);
  });
});
