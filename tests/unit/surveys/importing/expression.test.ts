import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionFor } from "~/surveys/importing/lss/condition";
import { parseExpression } from "~/surveys/importing/lss/expression";
import { type Binding, newNames } from "~/surveys/importing/lss/names";
import { cpuTime } from "./cpu-time";

const questions = [
  { code: "Q1", qid: "11" },
  { code: "age", qid: "12" },
  { code: "boxes", qid: "13" },
  { code: "table", qid: "14" },
  { code: "name", qid: "15" },
  { code: "gone", qid: "16" },
  { code: "later", qid: "17" },
];
const names = newNames(questions);
const codes = new Map([
  ["A1", "A1"],
  ["A2", "A2"],
  ["3", "3"],
  ["4", "4"],
  ["-oth-", "other"],
]);
const find = (code: string) => {
  const question = questions.find((one) => one.code === code);
  if (!question) throw new Error(code);
  return question;
};
const row = { kind: "choice", item: "table_SQ1", codes } as const;
const know = (code: string, whole: Binding, parts: [string, Binding][] = []) =>
  names.add(find(code), { whole, parts: new Map(parts) });
know("Q1", { kind: "choice", item: "Q1", codes }, [
  ["other", { kind: "box", item: "Q1", code: "other" }],
]);
know("age", { kind: "number", item: "age" });
know("boxes", { kind: "choice", item: "boxes", codes }, [
  ["SQ1", { kind: "box", item: "boxes", code: "SQ1" }],
  ["S77", { kind: "box", item: "boxes", code: "SQ1" }],
]);
know("table", { kind: "several", parts: [row, { ...row, item: "table_SQ2" }] }, [["SQ1", row]]);
know("name", { kind: "words", item: "name" });
names.leave(find("gone"));

const said = (source: string) => {
  const told = conditionFor(source, names);
  return told.ok ? told.condition : told.why;
};

describe("a condition of LimeSurvey's", () => {
  it.each([
    ["", true],
    ["1", true],
    ["0", false],
    ["1 && (0 || 1)", true],
    ['Q1.NAOK == "A2"', { item: "Q1", is: ["A2"] }],
    ["{Q1 == 'A2'}", { item: "Q1", is: ["A2"] }],
    ['((11X2X11.NAOK eq "A1"))', { item: "Q1", is: ["A1"] }],
    ['Q11.NAOK == "A1"', { item: "Q1", is: ["A1"] }],
    ['Q1 == "-oth-"', { item: "Q1", is: ["other"] }],
    ["!is_empty(Q1_other)", { item: "Q1", is: ["other"] }],
    ['Q1 != "A1"', { not: { item: "Q1", is: ["A1"] } }],
    ['Q1.NAOK != ""', { item: "Q1", answered: true }],
    ["Q1 >= 3", { item: "Q1", is: ["3", "4"] }],
    ["3 < Q1", { item: "Q1", is: ["4"] }],
    ["!is_empty(name)", { item: "name", answered: true }],
    ["is_empty(name.NAOK)", { item: "name", answered: false }],
    ["age == 12", { item: "age", from: 12, to: 12 }],
    [
      "age >= 12 and age <= '18'",
      {
        all: [
          { item: "age", from: 12 },
          { item: "age", to: 18 },
        ],
      },
    ],
    ["age > 5", { all: [{ item: "age", answered: true }, { not: { item: "age", to: 5 } }] }],
    [
      "age < -5.5",
      { all: [{ item: "age", answered: true }, { not: { item: "age", from: -5.5 } }] },
    ],
    ['boxes_SQ1 == "Y"', { item: "boxes", is: ["SQ1"] }],
    ["boxes_SQ1.NAOK", { item: "boxes", is: ["SQ1"] }],
    ['11X2X13SQ1 != "Y"', { not: { item: "boxes", is: ["SQ1"] } }],
    ['Q13_S77 == "Y"', { item: "boxes", is: ["SQ1"] }],
    ['table_SQ1 == "A1"', { item: "table_SQ1", is: ["A1"] }],
    [
      "count(that.table.NAOK) > 0",
      {
        any: [
          { item: "table_SQ1", answered: true },
          { item: "table_SQ2", answered: true },
        ],
      },
    ],
    [
      'Q1 == "A1" or (Q1 == "A2" || !is_empty(name)) and age == 1',
      {
        any: [
          { item: "Q1", is: ["A1"] },
          {
            all: [
              {
                any: [
                  { item: "Q1", is: ["A2"] },
                  { item: "name", answered: true },
                ],
              },
              { item: "age", from: 1, to: 1 },
            ],
          },
        ],
      },
    ],
  ])("%s is told", (source, condition) => {
    expect(said(source)).toEqual(condition);
  });

  it.each([
    ["Q1 == 'Z'", /no answer that is == “Z”/],
    ["gone == 1", /“gone”, which is left out/],
    ["later == 1", /“later”, which does not come before it/],
    ["nobody == 1", /“nobody”, which is no question of the file/],
    ["Q1_SQ9 == 1", /a part of “Q1” that is not here: “SQ9”/],
    ["name == 'Maria'", /only written/],
    ["name", /for yes or no/],
    ["age == Q1", /compares two answers/],
    ["age + 1 == 2", /calculates/],
    ["sum(age, 1) > 2", /calculates/],
    ["if(age, 1, 0)", /calculates with if\(\)/],
    ["count(Q1, age) > 2", /counts answers/],
    ["TOKEN:FIRSTNAME == 'X'", /no question of the file/],
    ['Q1 == "A1', /calculates/],
    ["Q1 === 1", /calculates/],
    ["(((", /calculates/],
    [`${"(".repeat(500)}1${")".repeat(500)}`, /calculates/],
    ["!".repeat(4000), /calculates/],
    ["1 or ".repeat(2000), /calculates/],
    [Array.from({ length: 60 }, () => "age == 1").join(" or "), /more parts/],
  ])("%.40s is left out with why", (source, why) => {
    expect(said(source)).toMatch(why);
  });

  it("is read or not read, whatever stands there, and quickly", async () => {
    const piece = fc.constantFrom(
      ...["(", ")", "!", "Q1", "&&", " or ", "==", "1", "'x'", '"', "is_empty(", ",", "-", ".NAOK"],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }),
        async (pieces) => {
          const { ms } = await cpuTime(() => conditionFor(pieces.join(""), names));
          expect(ms).toBeLessThan(50);
        },
      ),
    );
  });

  it("joins what is joined alike into one list", () => {
    expect(parseExpression("a && b && (c && d)")).toMatchObject({
      kind: "all",
      parts: [{ name: "a" }, { name: "b" }, { name: "c" }, { name: "d" }],
    });
  });
});
