import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "~/surveys/builder/apply";
import { ADDED_KINDS, type Edit } from "~/surveys/builder/edit";
import { act, beginHistory } from "~/surveys/builder/history";
import { READY_OPTIONS } from "~/surveys/builder/ready-words";
import type { Condition } from "~/surveys/condition";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { draftSchema, type SurveyDefinition } from "~/surveys/survey";
import { sampleSurvey } from "../sample-survey";

const scale = standardSurvey().optionSets.amount ?? [];
const sectionId = fc.constantFrom("one", "two", "s1", "s2", "gone");
const entryId = fc.constantFrom("A", "B", "S", "M", "N", "OPEN", "Q1", "Q2", "Q3", "gone");
const rowId = fc.constantFrom("Q1_1", "Q2_1", "Q2_2", "gone");
const set = fc.constantFrom("agree", "places", "answers1", "answers2", "gone");
const code = fc.constantFrom("1", "2", "9", "home", "none", "gone");
const at = fc.nat(5);
const by = fc.constantFrom(-1 as const, 1 as const);
const language = fc.constantFrom("en", "es", "so");
const text = fc.constantFrom("", "  ", "Words", "As you said: {{A}}");
const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const kind = fc.constantFrom(...ADDED_KINDS);
const reader = fc.constantFrom("all" as const, "staff" as const, "families" as const);
const audience = fc.constantFrom("staff" as const, "families" as const, "organization" as const);
const wordsAt = fc.oneof(
  fc.record({
    of: fc.constant("survey" as const),
    part: fc.constantFrom("title" as const, "intro" as const),
  }),
  fc.record({
    ...{ of: fc.constant("section" as const), id: sectionId },
    part: fc.constantFrom("title" as const, "hint" as const),
  }),
  fc.record({
    ...{ of: fc.constant("entry" as const), id: entryId },
    part: fc.constantFrom("text" as const, "hint" as const, "agree" as const),
  }),
  fc.record({ of: fc.constant("row" as const), id: rowId, part: fc.constant("text" as const) }),
);
const condition = fc.constantFrom<Condition | null>(
  null,
  { item: "A", is: ["1"] },
  { all: [{ item: "Q1", answered: true }, { not: { item: "N", from: 3 } }] },
);
const doing = <T extends Edit["do"]>(name: T) => fc.constant(name);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: doing("write"), at: wordsAt, reader, language, text }),
  fc.record({ do: doing("own-words"), at: wordsAt, reader: audience, on: fc.boolean() }),
  fc.record({
    ...{ do: doing("ask"), at: wordsAt },
    audiences: fc.option(fc.array(audience, { maxLength: 2 })),
  }),
  fc.record({ do: doing("add-section"), at, language, title: text }),
  fc.record({ do: doing("move-section"), id: sectionId, to: at }),
  fc.record({ do: doing("remove-section"), id: sectionId }),
  fc.record({ do: doing("duplicate-section"), id: sectionId }),
  fc.record({
    ...{ do: doing("add-entries"), kind, language, texts, section: sectionId, at },
    scale: fc.constant(scale),
  }),
  fc.record({ do: doing("move-entry"), id: entryId, section: sectionId, at }),
  fc.record({ do: doing("nudge-entry"), id: entryId, by }),
  fc.record({ do: doing("remove-entry"), id: entryId }),
  fc.record({ do: doing("duplicate-entry"), id: entryId }),
  fc.record({ do: doing("set-kind"), id: entryId, kind, scale: fc.constant(scale) }),
  fc.record({
    ...{ do: doing("set-entry"), id: entryId },
    patch: fc.constantFrom(
      { required: true },
      { places: 3 },
      { min: 2, max: null },
      { min: "2026-01-01" },
    ),
  }),
  fc.record({
    ...{ do: doing("measure"), id: fc.oneof(entryId, rowId), scored: fc.boolean() },
    construct: fc.constantFrom(null, "awareness" as const),
  }),
  fc.record({
    ...{ do: doing("show-if"), of: fc.constantFrom("section" as const, "entry" as const) },
    ...{ id: fc.oneof(sectionId, entryId), condition },
  }),
  fc.record({ do: doing("add-rows"), entry: entryId, language, texts }),
  fc.record({ do: doing("move-row"), id: rowId, by }),
  fc.record({ do: doing("remove-row"), id: rowId }),
  fc.record({
    ...{ do: doing("add-options"), set },
    options: fc.array(fc.constantFrom(...Object.values(READY_OPTIONS)), { maxLength: 3 }),
  }),
  fc.record({ do: doing("label"), set, code, language, text }),
  fc.record({
    ...{ do: doing("set-option"), set, code },
    patch: fc.constantFrom(
      { score: 40 },
      { counts_as: null },
      { exclusive: true },
      { other: false },
    ),
  }),
  fc.record({ do: doing("move-option"), set, code, by }),
  fc.record({ do: doing("remove-option"), set, code }),
  fc.record({ do: doing("reverse-scores"), set }),
  fc.record({ do: doing("use-options"), entry: entryId, set }),
  fc.record({ do: doing("own-options"), entry: entryId }),
  fc.record({ do: doing("add-language"), language, title: fc.constant("Title") }),
  fc.record({ do: doing("remove-language"), language }),
  fc.record({
    ...{ do: doing("insert"), from: fc.constantFrom(sampleSurvey(), standardSurvey()), at },
    pick: fc.constantFrom("all" as const, { section: "one" }, { entry: "AW1" }, { entry: "M" }),
    section: fc.option(sectionId),
  }),
);
const edits = fc.array(edit, { maxLength: 30 });

const idsOf = ({ sections }: SurveyDefinition) =>
  sections
    .flatMap(({ items }) => items)
    .flatMap((entry) => [
      entry.id,
      ...(entry.kind === "matrix" ? entry.rows.map(({ id }) => id) : []),
    ]);

describe("any sequence of edits", () => {
  it("is undone to what was there before, and done again to what it had become", () => {
    fc.assert(
      fc.property(edits, (list) => {
        const begun = beginHistory(sampleSurvey());
        const done = list.reduce((history, each) => act(history, each), begun);
        let back = done;
        while (back.past.length > 0) back = act(back, { do: "undo" });
        expect(back.present).toEqual(sampleSurvey());
        while (back.future.length > 0) back = act(back, { do: "redo" });
        expect(back.present).toEqual(done.present);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves a draft that can be kept, in which no id is there twice", () => {
    fc.assert(
      fc.property(edits, (list) => {
        const survey = list.reduce((before, each) => apply(before, each), sampleSurvey());
        const kept = draftSchema.safeParse(JSON.parse(JSON.stringify(survey)));
        expect(kept.error?.issues ?? []).toEqual([]);
        const ids = idsOf(survey);
        expect(new Set(ids).size).toBe(ids.length);
        const sections = survey.sections.map(({ id }) => id);
        expect(new Set(sections).size).toBe(sections.length);
        for (const options of Object.values(survey.optionSets)) {
          expect(new Set(options.map((option) => option.code)).size).toBe(options.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
