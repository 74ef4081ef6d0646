import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsvRecords } from "~/platform/csv-records";
import { csvLine, csvText, guardFormula, unguardFormula } from "~/platform/csv-write";
import { bytesOf, collect, corpusCases, hasCorpus } from "./csv-helpers";

async function readBack(text: string) {
  const chunks = await collect(readCsvRecords(bytesOf(text)));
  return chunks.flatMap(({ records }) => records);
}

const couldRun = /^[\s\p{Z}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|^[\t\r\n]/u;

describe("writing CSV", () => {
  test("keeps numbers as numbers, negative ones too", () => {
    expect(csvLine([-5, 0.25, 12, "-5", "+1.5"])).toBe("-5,0.25,12,-5,+1.5\r\n");
  });

  test("leaves a cell empty for what is unknown or no number", () => {
    expect(csvLine([null, Number.NaN, ""])).toBe(",,\r\n");
  });

  test("quotes every usual delimiter, so that no country's spreadsheet cuts there unseen", () => {
    expect(csvLine(["a,b", "a;b", "a\tb", 'say "hi"', "two\nlines", " edge"])).toBe(
      '"a,b","a;b","a\tb","say ""hi""","two\nlines"," edge"\r\n',
    );
  });

  test("begins with the mark that tells Excel it is UTF-8", () => {
    expect(csvText([["é"], [1]])).toBe("\ufeffé\r\n1\r\n");
  });

  test.each([
    "=1+1",
    "+1+1",
    "-1+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "  =1",
    "\u00a0=1",
    "\u200b=1",
    "\ufeff=1",
    "\t=1",
    "\r1",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "﹦1",
    "−1+1",
    "+1 555 0100",
  ])("puts an apostrophe before %j", (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  test.each(["Ana", "O'Neil", "a=b", "5", "-5", "'Abdi", "1-2", "(=)", ""])("leaves %j", (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  test("never writes a text cell that could run, and gives back every text", async () => {
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc
        .array(fc.constantFrom("=", "+", "-", "@", "'", " ", "\t", "＝", "1", "a", ";", '"'))
        .map((parts) => parts.join("")),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 2, maxLength: 4 }), async (row) => {
        const [, read] = await readBack(csvText([["a", "b", "c", "d", "e"], row]));
        const cells = typeof read === "string" ? [] : (read ?? []);
        expect(
          cells.filter((cell) => couldRun.test(cell) && !/^[+-]\d+([.,]\d+)?$/.test(cell)),
        ).toEqual([]);
        const plainEnds = row.map((text) => text.replace(/\r\n?/g, "\n"));
        expect(cells.map(unguardFormula)).toEqual(plainEnds);
      }),
      { numRuns: 300 },
    );
  });
});

describe.skipIf(!hasCorpus("csv-injection"))("known formula attacks", () => {
  const payloads = corpusCases("csv-injection", "payloads.json", (all: string[]) => all);
  test.each(payloads)("%j is written as text", async (payload) => {
    const [, read] = await readBack(
      csvText([
        ["a", "b"],
        [payload, "x"],
      ]),
    );
    expect(read?.[0]).not.toMatch(couldRun);
    expect(unguardFormula(String(read?.[0]))).toBe(payload);
  });
});
