import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePeople } from "~/people/csv/people-file";
import { readCsvRecords } from "~/platform/csv-records";
import {
  bytesOf,
  collect,
  corpusFiles,
  corpusText,
  ENCODINGS,
  encode,
  hasCorpus,
  inChunks,
  writeQuoted,
} from "../platform/csv-helpers";

const context = {
  schools: new Map([
    ["NORTH", "id-north"],
    ["South-2", "id-south"],
  ]),
  languages: ["en", "es"],
};

const heading = "source_id,email,given_name,family_name,audience,schools,language,organization";

async function parse(source: AsyncIterable<Uint8Array>) {
  const file = await parsePeople(source, context);
  if (!file.ok) throw new Error(file.reason);
  const batches = await collect(file.batches);
  return {
    ...file,
    rows: batches.flatMap(({ rows }) => rows),
    refused: batches.flatMap(({ refused }) => refused),
  };
}

const parseText = (text: string) => parse(bytesOf(text));
const parseRow = async (row: string) => (await parseText(`${heading}\n${row}\n`)).rows[0];
const refusalOf = async (row: string) => (await parseText(`${heading}\n${row}\n`)).refused[0];

describe("a people file", () => {
  test("gives each row as a person with ids, sets, tags and a key for the address", async () => {
    const row =
      " p1 ,Ana@Example.ORG,Ana,Ruiz,STAFF; families,south-2;NORTH;NORTH,ES_mx,Harbor Tools";
    expect(await parseRow(row)).toEqual({
      row: 2,
      sourceId: "p1",
      email: "Ana@example.org",
      emailKey: "ana@example.org",
      givenName: "Ana",
      familyName: "Ruiz",
      audiences: ["families", "staff"],
      schools: ["id-north", "id-south"],
      language: "es-MX",
      organization: "Harbor Tools",
    });
  });

  test("needs no more than source_id, email and audience in a row", async () => {
    expect(await parseRow("p1,a@x.example,,,community")).toMatchObject({
      schools: [],
      language: null,
      givenName: "",
    });
  });

  test("takes columns in any order and by other names, and names those it does not know", async () => {
    const file = await parseText(
      "E-Mail;First Name;Notes;Audience;Source ID\na@x.example;Ana;hm;families;1\n",
    );
    expect(file.ignored).toEqual(["Notes"]);
    expect([...file.columns].sort()).toEqual(["audience", "email", "given_name", "source_id"]);
    expect(file.rows[0]).toMatchObject({ sourceId: "1", email: "a@x.example", givenName: "Ana" });
  });

  test("reads several schools in a file whose delimiter is the semicolon, inside quotes", async () => {
    const text =
      'source_id;email;audience;schools\n1;a@x.example;"staff;families";"NORTH;South-2"\n';
    expect((await parseText(text)).rows[0]).toMatchObject({
      audiences: ["families", "staff"],
      schools: ["id-north", "id-south"],
    });
  });

  test("reads DISTRICT as no one school and a language by its name", async () => {
    expect(await parseRow("1,a@x.example,,,staff,DISTRICT,Español")).toMatchObject({
      schools: [],
      language: "es",
    });
  });

  test("takes a school's code in any case, unless two codes differ by case only", async () => {
    const schools = new Map([
      ["ab", "id-small"],
      ["AB", "id-big"],
    ]);
    const text =
      "source_id,email,audience,schools\n1,a@x.example,staff,AB\n2,a@x.example,staff,Ab\n";
    const file = await parsePeople(bytesOf(text), { schools, languages: [] });
    const [batch] = file.ok ? await collect(file.batches) : [];
    expect(batch?.rows.map(({ schools }) => schools)).toEqual([["id-big"]]);
    expect(batch?.refused).toMatchObject([{ row: 3, column: "schools" }]);
  });

  test("composes letters, so that two spellings of a name are one", async () => {
    expect(await parseRow("1,a@x.example,Jose\u0301,,staff")).toMatchObject({ givenName: "José" });
  });

  test.each([
    ["an empty source_id", ",a@x.example,,,staff", "source_id"],
    ["an empty address", "1,,,,staff", "email"],
    ["no address", "1,ana,,,staff", "email"],
    ["two addresses", '1,"a@x.example, b@x.example",,,staff', "email"],
    ["an address with a line break", '1,"a@x.example\nBcc: b@x.example",,,staff', "email"],
    ["an empty audience", "1,a@x.example,,,", "audience"],
    ["an unknown audience", "1,a@x.example,,,staff;pupils", "audience"],
    ["an unknown school", "1,a@x.example,,,staff,NORTH;EAST", "schools"],
    ["an unknown language", "1,a@x.example,,,staff,,xx", "language"],
    ["a language that is no tag", "1,a@x.example,,,staff,,Klingon", "language"],
    ["a long name", `1,a@x.example,${"n".repeat(201)},,staff`, "given_name"],
    ["a control character", "1,a@x.example,,Ru\u0007iz,staff", "family_name"],
    ["a line break in a name", '1,a@x.example,"Ana\nRuiz",,staff', "given_name"],
    ["a damaged character", "1,a@x.example,,,staff,,,Caf\ufffd", "organization"],
    ["too many cells", "1,a@x.example,Ana,Ruiz,staff,,,Tools, Inc.", null],
    ["unpaired quotes", '1,a@x.example,"Bud" B,,staff', null],
  ])("refuses %s, with row, column and a reason", async (_, row, column) => {
    const refusal = await refusalOf(row);
    expect(refusal).toMatchObject({ row: 2, column });
    expect(refusal?.reason).toMatch(/^.{10,}[.]$/);
  });

  test("keeps the first good row of a source_id and says where it stands", async () => {
    const text = `${heading}\n1,wrong,,,staff\n1,a@x.example,,,staff\n 1,b@x.example,,,staff\n`;
    const { rows, refused } = await parseText(text);
    expect(rows.map(({ row }) => row)).toEqual([3]);
    expect(refused[1]).toEqual({
      row: 4,
      column: "source_id",
      reason: "Row 3 has the same one already.",
    });
  });

  test.each([
    ["source_id", "email,audience\na@x.example,staff"],
    ["email", "source_id,audience\n1,staff"],
    ["a table", "Dear all,\nplease find enclosed"],
    ["anything", ""],
  ])("without %s is refused whole", async (_, text) => {
    expect(await parsePeople(bytesOf(text), context)).toMatchObject({ ok: false });
  });

  test("makes of every row a person or a refusal, whatever stands in it", async () => {
    const cell = fc.oneof(
      fc.constantFrom("1", "2", "a@x.example", "staff", "families", "NORTH", "en", "", " "),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { maxLength: 12 });
    const delimiters = fc.constantFrom(",", ";", "\t");
    const ends = fc.constantFrom("\n", "\r\n", "\r");
    const encodings = fc.constantFrom(...ENCODINGS);
    await fc.assert(
      fc.asyncProperty(
        rows,
        delimiters,
        ends,
        encodings,
        async (table, delimiter, end, encoding) => {
          const text = writeQuoted([heading.split(","), ...table], delimiter, end);
          const { rows, refused } = await parse(inChunks(encode(text, encoding), 100));
          const filled = table.flatMap((cells, i) => (cells.some((c) => c.trim()) ? [i + 2] : []));
          const seen = [...rows, ...refused].map(({ row }) => row);
          expect(seen.sort((a, b) => a - b)).toEqual(filled);
        },
      ),
    );
  });
});

describe.skipIf(!hasCorpus("naughty-strings"))("naughty strings", () => {
  const strings: string[] = hasCorpus("naughty-strings")
    ? JSON.parse(corpusText("naughty-strings", "blns.json"))
    : [];
  const sound = ["1", "a@x.example", "Ana", "Ruiz", "staff", "NORTH", "en", "Tools"];

  test.each(heading.split(",").map((name, i) => [name, i] as const))(
    "in %s are each kept as they are or refused",
    async (_, column) => {
      const table = strings.map((text, i) => {
        const row = sound.with(0, `id ${i}`);
        return row.with(column, text);
      });
      const bytes = encode(writeQuoted([heading.split(","), ...table], ",", "\r\n"), "utf-8");
      const { rows, refused } = await parse(inChunks(bytes, 777));
      expect(rows.length + refused.length).toBe(strings.length);
      if (![2, 3, 7].includes(column)) return;
      for (const { row, givenName, familyName, organization } of rows) {
        const kept = [givenName, familyName, organization].join("");
        const others = sound.filter((_, i) => [2, 3, 7].includes(i) && i !== column);
        expect(others.reduce((text, other) => text.replace(other, ""), kept)).toBe(
          strings[row - 2]?.trim().normalize("NFC"),
        );
      }
    },
  );
});

describe.skipIf(!hasCorpus("csv-horror"))("horrible files", () => {
  test.each([...corpusFiles("csv-horror"), ...corpusFiles("papaparse")])(
    "under a good header, every filled row of %s is refused or taken",
    async (path) => {
      const header = Buffer.from(`${heading}${",x".repeat(20)}\n`);
      const bytes = Buffer.concat([header, readFileSync(path)]);
      const { rows, refused } = await parse(inChunks(bytes, 1000));
      const chunks = await collect(readCsvRecords(inChunks(bytes)));
      const filled = chunks
        .flatMap(({ records }) => records)
        .filter((record) => typeof record === "string" || record.some((cell) => cell.trim()));
      expect(rows.length + refused.length).toBe(filled.length - 1);
    },
  );
});
