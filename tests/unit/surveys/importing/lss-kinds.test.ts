import { describe, expect, it } from "vitest";
import { imported, type MadeQuestion } from "./lss-file";

const answers = [
  { code: "A1", text: "Often" },
  { code: "A2", text: "Never" },
];
const parts = [
  { code: "SQ1", text: "Mail" },
  { code: "SQ2", text: "Phone" },
];
const columns = [
  { code: "c1", text: "At home", on: 1 },
  { code: "c2", text: "At school", on: 1 },
];

describe("a question of LimeSurvey's", () => {
  it.each([
    ["L", {}],
    ["!", {}],
  ])("of type %s becomes one choice of its answers", (type) => {
    const { entry, options, lines } = imported([{ type, code: "Q1", text: "How often?", answers }]);
    expect(entry("Q1")).toMatchObject({
      kind: "single",
      text: { all: { en: "How often?" } },
      required: false,
      scored: false,
    });
    expect(options("Q1")).toEqual([
      { code: "A1", label: { en: "Often" }, score: null },
      { code: "A2", label: { en: "Never" }, score: null },
    ]);
    expect(lines("Q1")).toEqual([
      { item: "Q1", what: "carried", reason: "Became one of 2 answers." },
    ]);
  });

  it("with “Other” gets a field for own words, and keeps its name for it", () => {
    const other = { type: "L", code: "Q1", answers, other: true };
    expect(imported([other]).options("Q1")?.at(-1)).toEqual({
      ...{ code: "other", label: { en: "Other" }, score: null, other: true },
    });
    const named = { ...other, attributes: { other_replace_text: "Something <b>else</b>" } };
    expect(imported([named]).options("Q1")?.at(-1)?.label).toEqual({ en: "Something else" });
  });

  it("with a comment gets a question after it", () => {
    const { entries, lines } = imported([{ type: "O", code: "Q1", answers }]);
    expect(entries.map(({ id, kind }) => [id, kind])).toEqual([
      ["Q1", "single"],
      ["Q1_comment", "text"],
    ]);
    expect(lines("Q1")[0]?.what).toBe("changed");
  });

  it.each([
    ["Y", ["Y", "N"], ["Yes", "No"]],
    ["G", ["F", "M"], ["Female", "Male"]],
    ["5", ["1", "2", "3", "4", "5"], ["1", "2", "3", "4", "5"]],
  ])("of type %s has LimeSurvey's own answers", (type, codes, words) => {
    const options = imported([{ type, code: "Q1" }]).options("Q1") ?? [];
    expect(options.map(({ code }) => code)).toEqual(codes);
    expect(options.map(({ label }) => label.en)).toEqual(words);
  });

  it("to tick boxes in keeps which box goes alone", () => {
    const attributes = { exclude_all_others: "SQ2" };
    const { entry, options } = imported([{ type: "M", code: "Q1", parts, attributes }]);
    expect(entry("Q1")?.kind).toBe("multiple");
    expect(options("Q1")).toMatchObject([{ code: "SQ1" }, { code: "SQ2", exclusive: true }]);
    expect(options("Q1")?.[0]).not.toHaveProperty("exclusive");
    const withComments = imported([{ type: "P", code: "Q1", parts }]);
    expect(withComments.entries.map(({ id }) => id)).toEqual(["Q1", "Q1_comment"]);
  });

  it("to rank takes answers or, since version 4, subquestions", () => {
    const attributes = { max_answers: "1" };
    const { entry } = imported([{ type: "R", code: "Q1", answers, attributes }]);
    expect(entry("Q1")).toMatchObject({ kind: "ranking", places: 1 });
    expect(imported([{ type: "R", code: "Q1", parts }]).options("Q1")).toHaveLength(2);
  });

  it.each([
    ["F", ["A1", "A2"]],
    ["H", ["A1", "A2"]],
    ["A", ["1", "2", "3", "4", "5"]],
    ["C", ["Y", "N", "U"]],
    ["E", ["I", "S", "D"]],
  ])("of type %s becomes a table", (type, codes) => {
    const { entry, options } = imported([{ type, code: "Q1", parts, answers }]);
    expect(entry("Q1")).toMatchObject({
      kind: "matrix",
      rows: [
        { id: "Q1_SQ1", text: { all: { en: "Mail" } }, scored: false },
        { id: "Q1_SQ2", text: { all: { en: "Phone" } }, scored: false },
      ],
    });
    expect(options("Q1")?.map(({ code }) => code)).toEqual(codes);
  });

  it("with 10 points has 10, and with two scales becomes two tables", () => {
    expect(imported([{ type: "B", code: "Q1", parts }]).options("Q1")).toHaveLength(10);
    const dual: MadeQuestion = {
      ...{ type: "1", code: "Q1", text: "How bad?", parts },
      answers: [
        ...answers,
        { code: "B1", text: "Very", on: 1 },
        { code: "B2", text: "Not", on: 1 },
      ],
      attributes: { dualscale_headerA: "Often", dualscale_headerB: "Bad" },
    };
    const { entries, options } = imported([dual]);
    expect(entries).toMatchObject([
      {
        id: "Q1",
        kind: "matrix",
        text: { all: { en: "How bad?\nOften" } },
        rows: [{ id: "Q1_SQ1_0" }, {}],
      },
      {
        id: "Q1_2",
        kind: "matrix",
        text: { all: { en: "How bad?\nBad" } },
        rows: [{ id: "Q1_SQ1_1" }, {}],
      },
    ]);
    expect(options("Q1_2")?.map(({ code }) => code)).toEqual(["B1", "B2"]);
  });

  it("with a long table becomes several", () => {
    const many = Array.from({ length: 45 }, (_, at) => ({ code: `S${at}`, text: `Row ${at}` }));
    const { entries, lines } = imported([{ type: "A", code: "Q1", parts: many }]);
    expect(entries.map((entry) => "rows" in entry && entry.rows.length)).toEqual([30, 15]);
    expect(lines("Q1")[0]?.reason).toContain("Its 45 questions became 2 tables.");
  });

  it("for a number keeps bounds that are numbers, and reports those that are not", () => {
    const numbers = { min_num_value_n: "1,5", max_num_value_n: "120" };
    expect(imported([{ type: "N", code: "Q1", attributes: numbers }]).entry("Q1")).toMatchObject({
      ...{ kind: "number", min: 1.5, max: 120 },
    });
    const asked = { ...numbers, max_num_value_n: "age - 5" };
    const { entry, lines } = imported([{ type: "N", code: "Q1", attributes: asked }]);
    expect(entry("Q1")).not.toHaveProperty("max");
    expect(lines("Q1: settings")[0]?.reason).toContain("max_num_value_n “age - 5”");
  });

  it("for a date keeps days as bounds", () => {
    const attributes = { date_min: "2026-01-01", date_max: "2026-02-30" };
    const entry = imported([{ type: "D", code: "Q1", attributes }]).entry("Q1");
    expect(entry).toMatchObject({ kind: "date", min: "2026-01-01" });
    expect(entry).not.toHaveProperty("max");
  });

  it.each([
    ["S", { kind: "text", short: true }],
    ["T", { kind: "text" }],
    ["U", { kind: "text" }],
    ["X", { kind: "info" }],
  ])("of type %s becomes %j", (type, made) => {
    expect(
      imported([
        { type, code: "Q1" },
        { type: "Y", code: "Q2" },
      ]).entry("Q1"),
    ).toMatchObject(made);
  });

  it("of several fields becomes a question for each, under its words", () => {
    const numbers = imported([{ type: "K", code: "Q1", text: "Ages", parts, mandatory: "Y" }]);
    expect(numbers.entries).toMatchObject([
      { id: "Q1", kind: "info", text: { all: { en: "Ages" } }, required: false },
      { id: "Q1_SQ1", kind: "number", text: { all: { en: "Mail" } }, required: true },
      { id: "Q1_SQ2", kind: "number", required: true },
    ]);
    const texts = imported([{ type: "Q", code: "Q1", text: "Names", parts }]);
    expect(texts.entries).toMatchObject([{}, { kind: "text", short: true }, {}]);
  });

  it("of a table of fields becomes a question for each", () => {
    const grid = [...parts, ...columns];
    const numbers = imported([{ type: ":", code: "Q1", text: "Hours", parts: grid }]);
    expect(numbers.entries).toMatchObject([
      { id: "Q1", kind: "info" },
      { id: "Q1_SQ1_c1", kind: "number", min: 1, max: 10, text: { all: { en: "Mail – At home" } } },
      { id: "Q1_SQ1_c2" },
      { id: "Q1_SQ2_c1" },
      { id: "Q1_SQ2_c2" },
    ]);
    const texts = imported([{ type: ";", code: "Q1", parts: grid }]);
    expect(texts.entries.map(({ kind }) => kind)).toEqual(["info", "text", "text", "text", "text"]);
    const attributes = { multiflexible_checkbox: "1" };
    const boxes = imported([{ type: ":", code: "Q1", parts: grid, attributes }]);
    expect(boxes.entries.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      ...["Q1 info", "Q1_SQ1 multiple", "Q1_SQ2 multiple"],
    ]);
  });

  it.each([
    ["I", /switches the language/],
    ["*", /calculated/],
    ["|", /files/],
    ["Ω", /“Ω” is not known/],
    ["__proto__", /not known/],
    ["constructor", /not known/],
  ])("of type %s is left out with why", (type, why) => {
    const { entry, lines } = imported([
      { type, code: "Q1" },
      { type: "Y", code: "Q2" },
    ]);
    expect(entry("Q1")).toBeUndefined();
    expect(lines("Q1")).toEqual([
      { item: "Q1", what: "left_out", reason: expect.stringMatching(why) },
    ]);
  });
});
