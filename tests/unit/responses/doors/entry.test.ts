import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnswerSet } from "~/responses/answers";
import { compareEntries } from "~/responses/doors/entry/compare-entries";
import { readEntry } from "~/responses/doors/entry/read-entry";
import { typedValues } from "~/responses/doors/entry/typed-values";
import { markQuestions } from "~/responses/doors/paper/marks";
import { localize } from "~/surveys/localize";
import { everyKind } from "./every-kind";

const questions = markQuestions(localize(everyKind, "families", "en", "en"));
const asked = (mode: "confidential" | "anonymous" = "confidential") => ({
  ...{ definition: everyKind, audience: "families" as const, mode },
});
const read = (typed: Record<string, string>, mode?: "anonymous") =>
  readEntry(asked(mode), questions, new URLSearchParams(typed));

describe("what is typed off paper", () => {
  it("is the numbers beside the boxes: one, several, or in an order", () => {
    expect(
      read({ AGE: "40", HAS: "1", WHICH: "3 1", ORDER: "2,1", AGREE: "1", G1: "3", OFFER: "1" }),
    ).toEqual({
      ok: true,
      given: {
        answers: {
          ...{ AGE: "40", AGREE: "yes", HAS: "yes", WHICH: ["laptops", "paint"] },
          ...{ ORDER: ["books", "laptops"], OFFER: ["laptops"], G1: "high" },
        },
        texts: {},
      },
    });
  });

  it("keeps words as they are, and own words beside their box", () => {
    const typed = { AGE: "20", SAY: " Because ", ORDER: "4", "ORDER.other": "Chairs" };
    expect(read(typed)).toMatchObject({
      given: { answers: { ORDER: ["other"] }, texts: { SAY: "Because", "ORDER.other": "Chairs" } },
    });
  });

  it("passes an offer on only where there is a name, and only if that was crossed", () => {
    const typed = { OFFER: "2", "OFFER.note": "Ten, in May", "OFFER.agree": "1" };
    expect(read(typed)).toMatchObject({
      given: { answers: { OFFER: ["books"], "OFFER.agree": "yes", "OFFER.note": "Ten, in May" } },
    });
    expect(read({ ...typed, "OFFER.agree": "" })).toMatchObject({
      given: { answers: { OFFER: ["books"] } },
    });
    const anonymous = read(typed, "anonymous");
    expect(JSON.stringify(anonymous)).not.toContain("in May");
  });

  it("is refused where it cannot stand on the paper, question by question", () => {
    expect(read({ HAS: "3", AGE: "old", G1: "x" })).toEqual({
      ok: false,
      errors: [
        { item: "HAS", problem: "no_box" },
        { item: "G1", problem: "no_box" },
      ],
    });
    expect(read({ HAS: "1 2", AGE: "200", SINCE: "last May" })).toEqual({
      ok: false,
      errors: [
        { item: "AGE", problem: "out_of_range" },
        { item: "HAS", problem: "several" },
        { item: "SINCE", problem: "not_a_day" },
      ],
    });
  });

  it("leaves out what the paper's conditions left out", () => {
    expect(read({ HAS: "2", WHICH: "1" })).toEqual({
      ok: true,
      given: { answers: { HAS: "no" }, texts: {} },
    });
  });

  it("needs nothing that was left empty, but an agreement without which nothing is kept", () => {
    const needing = {
      ...everyKind,
      sections: everyKind.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, required: true })),
      })),
    };
    const entry = {
      definition: needing,
      audience: "families" as const,
      mode: "anonymous" as const,
    };
    const typed = (fields: Record<string, string>) =>
      readEntry(entry, questions, new URLSearchParams(fields));
    expect(typed({ AGE: "40" })).toEqual({
      ok: false,
      errors: [{ item: "AGREE", problem: "not_agreed" }],
    });
    expect(typed({ AGE: "40", AGREE: "x" })).toMatchObject({ ok: true });
  });

  it("can be typed again from what was kept, whatever was answered", () => {
    const box = (most: number) => fc.integer({ min: 1, max: most }).map(String);
    const some = (most: number) =>
      fc.uniqueArray(box(most), { minLength: 1, maxLength: most }).map((list) => list.join(" "));
    const words = fc.string({ minLength: 1, maxLength: 30 });
    const paper = fc.record(
      {
        ...{ AGE: fc.integer({ min: 0, max: 120 }).map(String), AGREE: fc.constant("1") },
        ...{ HAS: box(2), WHICH: some(3), ORDER: some(4), OFFER: some(4), "ORDER.other": words },
        ...{ G1: box(3), G2: box(3), SAY: words, NAME: words, SINCE: fc.constant("2024-02-29") },
        ...{ "OFFER.note": words, "OFFER.agree": fc.constant("1") },
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(paper, (typed) => {
        const first = read(typed as Record<string, string>);
        if (!first.ok) throw new Error(JSON.stringify(first.errors));
        expect(read(typedValues(first.given, questions, "confidential"))).toEqual(first);
        expect(compareEntries(first.given, first.given)).toEqual([]);
      }),
    );
  });
});

describe("two entries of one form", () => {
  const set = (answers: AnswerSet["answers"], texts: AnswerSet["texts"] = {}) => ({
    answers,
    texts,
  });

  it("differ where another box, order or number was typed, or only one of them has something", () => {
    const first = set({ HAS: "yes", ORDER: ["a", "b"], AGE: "40" });
    const second = set({ HAS: "no", ORDER: ["b", "a"], AGE: "40" }, { SAY: "Why" });
    expect(compareEntries(first, second)).toEqual(["HAS", "ORDER", "SAY"]);
  });

  it("say the same in words that differ only in spaces, capitals and punctuation", () => {
    const first = set({}, { SAY: "Too many screens,  too little time!" });
    expect(compareEntries(first, set({}, { SAY: "too many screens: too little time" }))).toEqual(
      [],
    );
    expect(compareEntries(first, set({}, { SAY: "two many screens, too little time" }))).toEqual([
      "SAY",
    ]);
  });
});
