import { describe, expect, it } from "vitest";
import { FORMATS, type Format } from "~/surveys/importing/detect-format";
import { MOST_BYTES, readSurveyFile } from "~/surveys/importing/read-file";
import { cpuTime } from "./cpu-time";
import { lssFile } from "./lss-file";

async function read(text: string, format: Format | null = null, name = "") {
  const file = { bytes: Buffer.from(text), name };
  const options = { format, language: "en", title: "T" };
  const { value, ms } = await cpuTime(() => readSurveyFile(file, options));
  return { made: value, ms };
}

const many = 5000;
const item = (at: number) => ({
  ...{ id: `Q${at}`, kind: "text", text: { all: { en: "How?" } }, required: false },
});
const asJson = (items: object[], more: object = {}) =>
  JSON.stringify({
    ...{ title: { all: { en: "T" } }, optionSets: {} },
    sections: [{ id: "s", title: { all: { en: "S" } }, items }],
    ...more,
  });

describe("a definition that is too much", () => {
  it.each<[string, Format, string]>([
    [
      "5,000 questions of our own",
      "json",
      asJson(Array.from({ length: many }, (_, at) => item(at))),
    ],
    [
      "5,000 questions in 40 sections",
      "json",
      JSON.stringify({
        ...{ title: { all: { en: "T" } }, optionSets: {} },
        sections: Array.from({ length: 40 }, (_, s) => ({
          ...{ id: `s${s}`, title: { all: { en: "S" } } },
          items: Array.from({ length: 125 }, (_, i) => item(s * 125 + i)),
        })),
      }),
    ],
    [
      "5,000 questions of LimeSurvey's",
      "lss",
      lssFile({
        groups: [
          { questions: Array.from({ length: many }, (_, at) => ({ type: "T", code: `Q${at}` })) },
        ],
      }),
    ],
    [
      "5,000 questions in a text",
      "text",
      Array.from({ length: many }, (_, at) => `${at}. Why?`).join("\n"),
    ],
    ["5,000 questions in a spreadsheet", "csv", "Why?\n".repeat(many)],
    [
      "500 groups",
      "lss",
      lssFile({
        groups: Array.from({ length: 500 }, (_, at) => ({
          name: `G${at}`,
          questions: [{ type: "T", code: `Q${at}` }],
        })),
      }),
    ],
  ])("is refused: %s", async (_, format, text) => {
    const { made, ms } = await read(text, format);
    expect(made).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/300|40|too (?:big|many)|rows/i),
    });
    expect(ms).toBeLessThan(5000);
  });

  it("is refused before it is looked at where it is larger than 5 MB", async () => {
    for (const format of FORMATS) {
      const { made, ms } = await read("x".repeat(2 * MOST_BYTES), format);
      expect(made).toMatchObject({ ok: false, reason: expect.stringContaining("5 MB") });
      expect(ms).toBeLessThan(400);
    }
  });

  it("leaves a question out that has 100,000 answers, or keeps the first 100 and says so", async () => {
    const answers = Array.from({ length: 100_000 }, (_, at) => ({ code: `A${at}`, text: "a" }));
    const lss = lssFile({
      groups: [
        {
          questions: [
            { type: "L", code: "Q1", answers: answers.slice(0, 20_000) },
            { type: "Y", code: "Q2" },
          ],
        },
      ],
    });
    const left = await read(lss, "lss");
    expect(left.made.report).toContainEqual(
      expect.objectContaining({
        item: "Q1",
        what: "left_out",
        reason: expect.stringContaining("20000 answers"),
      }),
    );
    const pasted = await read(`1. Which?\n${"- a\n".repeat(100_000)}`, "text");
    expect(pasted.made.ok && Object.values(pasted.made.definition.optionSets)[0]).toHaveLength(100);
    expect(pasted.made.report[0]?.reason).toContain("100 of 100000 answers");
    expect(left.ms + pasted.ms).toBeLessThan(8000);
  });

  it("is refused where its texts together are larger than the editor saves", async () => {
    const text = { all: { en: "x".repeat(2000), es: "y".repeat(2000) } };
    const items = (from: number) =>
      Array.from({ length: 140 }, (_, at) => ({ ...item(from + at), text, hint: text }));
    const sections = [1, 2].map((s) => ({ id: `s${s}`, title: text, items: items(s * 140) }));
    const { made } = await read(asJson([], { sections }), "json");
    expect(made).toMatchObject({ ok: false, reason: expect.stringContaining("1 MB") });
  });
});

describe("a file made to harm", () => {
  const lol = (entities: string, text: string) =>
    `<?xml version="1.0"?><!DOCTYPE d [${entities}]><document><LimeSurveyDocType>${text}</LimeSurveyDocType></document>`;

  it.each<[string, string]>([
    [
      "a bomb of entities",
      lol(
        Array.from(
          { length: 10 },
          (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
        ).join(""),
        "&a10;",
      ),
    ],
    ["one large entity, often", lol(`<!ENTITY a "${"x".repeat(100_000)}">`, "&a;".repeat(1000))],
    ["an entity from a file", lol('<!ENTITY a SYSTEM "file:///etc/passwd">', "&a;")],
    ["a document type from elsewhere", '<!DOCTYPE d SYSTEM "http://127.0.0.1:1/x.dtd"><document/>'],
    ["elements nested without end", `<document>${"<a>".repeat(200_000)}`],
    [
      "elements nested and closed",
      `<document>${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</document>`,
    ],
  ])("of XML is refused: %s", async (_, xml) => {
    const { made, ms } = await read(xml, "lss");
    expect(made).toMatchObject({ ok: false, reason: expect.any(String) });
    expect(JSON.stringify(made)).not.toContain("root:");
    expect(ms).toBeLessThan(5000);
  });

  it.each<[string, string]>([
    ["arrays nested without end", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["objects nested without end", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    [
      "conditions nested without end",
      asJson([
        item(1),
        {
          ...item(2),
          showIf: JSON.parse(
            `${'{"not":'.repeat(2000)}{"item":"Q1","answered":true}${"}".repeat(2000)}`,
          ),
        },
      ]),
    ],
    [
      "a condition of 8,000 parts",
      asJson([
        item(1),
        {
          ...item(2),
          showIf: {
            all: Array.from({ length: 20 }, () => ({
              any: Array.from({ length: 20 }, () => ({
                all: Array.from({ length: 20 }, () => ({ item: "Q1", answered: true })),
              })),
            })),
          },
        },
      ]),
    ],
    [
      "names of prototypes",
      asJson([], { __proto__: null, constructor: { prototype: { polluted: 1 } } }),
    ],
    [
      "100,000 unknown names",
      `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`).join(",")}}`,
    ],
  ])("of JSON is refused: %s", async (_, json) => {
    const { made, ms } = await read(json, "json");
    expect(made.ok).toBe(false);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(ms).toBeLessThan(3000);
  });

  const long = 50_000;
  it.each([
    ["underscores", "_".repeat(long)],
    ["blanks", `a${" ".repeat(long)}b`],
    ["brackets", "(".repeat(long)],
    ["closed brackets", "()".repeat(long)],
    ["numbers", "1 ".repeat(long)],
    ["equations", "1 = a ".repeat(long)],
    ["question marks", "?".repeat(long)],
    ["question marks and blanks", "? ".repeat(long)],
    ["asterisks", "* ".repeat(long)],
    ["slashes", "a/".repeat(long)],
    ["all of what is asked", "(all that apply ".repeat(5000)],
    ["braces", "{{Q1".repeat(10_000)],
    ["tabs", "\t".repeat(long)],
    ["a word", "x".repeat(long)],
  ])("of one line is read in less than 50 ms: %s", async (_, line) => {
    for (const text of [line, `1. ${line}`, `1. Why?\n${line}`, `1. Why?\n- ${line}\n- b`]) {
      const times = [];
      for (let run = 0; run < 3; run++) times.push((await read(text, "text")).ms);
      expect(Math.min(...times)).toBeLessThan(50);
    }
  });

  it("cannot give ids that objects have by themselves", async () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "version"];
    const csv = await read(
      `id,question\n${names.map((name) => `${name},Why?`).join("\n")}\n`,
      "csv",
    );
    const lss = await read(
      lssFile({ groups: [{ questions: names.map((code) => ({ type: "T", code })) }] }),
      "lss",
    );
    for (const { made } of [csv, lss]) {
      const ids = made.ok ? made.definition.sections[0]?.items.map(({ id }) => id) : [];
      expect(ids).toEqual(["Q__proto__", ...names.slice(1).map((name) => `${name}_2`)]);
      expect(ids?.some((id) => id in {})).toBe(false);
    }
  });

  it.each([
    ["a.xlsx", "PK\u0003\u0004", /Save the spreadsheet as CSV/],
    ["a.docx", "x", /Copy the questions/],
    ["a.lsa", "PK\u0003\u0004", /\.lss/],
    ["a.bin", "PK\u0003\u0004", /no text/],
    ["", "%PDF-1.4", /no text/],
  ])("of another kind is refused with what to do: %s", async (name, text, reason) => {
    expect((await read(text, null, name)).made).toMatchObject({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });

  it.each<[string, string, Format]>([
    ["", "<?xml version='1.0'?><document/>", "lss"],
    ["", '{"title":{}}', "json"],
    ["", "Why?\tYes\tNo\nHow?\tWell\tBadly", "csv"],
    ["", "question;options\nWhy?;a", "csv"],
    ["", "1. Why?\no\tYes\no\tNo", "text"],
    ["a.lss", "x", "lss"],
    ["a.CSV", "Why?", "csv"],
    ["a.txt", "{", "text"],
  ])("is told apart by its name and its words: %s %s", async (name, text, format) => {
    expect((await read(text, null, name)).made.format).toBe(format);
  });
});
