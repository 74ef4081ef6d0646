import { describe, expect, test } from "vitest";
import { parseRoster } from "~/people/csv/roster-file";
import { bytesOf, collect } from "../platform/csv-helpers";

const context = { schools: new Map([["NORTH", "id-north"]]), languages: ["en", "es"] };

async function parse(text: string) {
  const file = await parseRoster(bytesOf(text), context);
  if (!file.ok) throw new Error(file.reason);
  const batches = await collect(file.batches);
  return {
    rows: batches.flatMap(({ rows }) => rows),
    refused: batches.flatMap(({ refused }) => refused),
  };
}

describe("a roster file", () => {
  test("gives counts per school, audience and language, DISTRICT being no one school", async () => {
    const { rows } = await parse(
      "School;Audience;Language;Count\nnorth;families;es;120\nDISTRICT;higher ed;EN;0\n",
    );
    expect(rows).toEqual([
      { row: 2, schoolId: "id-north", audience: "families", language: "es", count: 120 },
      { row: 3, schoolId: null, audience: "higher_ed", language: "en", count: 0 },
    ]);
  });

  test.each([
    ["an unknown school", "EAST,families,es,1", "school"],
    ["no school", ",families,es,1", "school"],
    ["an unknown audience", "NORTH,pupils,es,1", "audience"],
    ["two audiences", "NORTH,families;staff,es,1", "audience"],
    ["no language", "NORTH,families,,1", "language"],
    ["an unknown language", "NORTH,families,qq,1", "language"],
    ["a fraction", "NORTH,families,es,1.5", "count"],
    ["a negative number", "NORTH,families,es,-1", "count"],
    ["no number", "NORTH,families,es,", "count"],
    ["a number beyond people", "NORTH,families,es,12345678", "count"],
  ])("refuses %s", async (_, row, column) => {
    const { rows, refused } = await parse(`school,audience,language,count\n${row}\n`);
    expect(rows).toEqual([]);
    expect(refused).toMatchObject([{ row: 2, column }]);
  });

  test("refuses a second count of the same people", async () => {
    const { rows, refused } = await parse(
      "school,audience,language,count\nNORTH,families,es,1\nNorth,families,ES,2\n",
    );
    expect(rows).toHaveLength(1);
    expect(refused).toEqual([
      { row: 3, column: null, reason: "Row 2 has the count of the same people." },
    ]);
  });

  test("without one of its columns is refused whole", async () => {
    expect(await parseRoster(bytesOf("school,audience,language\n"), context)).toEqual({
      ok: false,
      reason: "The first row has no column named count.",
    });
  });
});
