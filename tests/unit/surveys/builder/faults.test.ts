import { describe, expect, it } from "vitest";
import { apply } from "~/surveys/builder/apply";
import type { Edit } from "~/surveys/builder/edit";
import { faultsOf } from "~/surveys/builder/faults";
import { sampleSurvey } from "../sample-survey";

const edited = (...edits: Edit[]) =>
  faultsOf(edits.reduce((survey, edit) => apply(survey, edit), sampleSurvey()));
const words = (...edits: Edit[]) => edited(...edits).map(({ at, words }) => [at, words]);

describe("what keeps a draft from being published", () => {
  it("is nothing in a survey that is right", () => {
    expect(edited()).toEqual([]);
  });

  it("is a question that was moved before the one it looks at, said at once", () => {
    const condition = { item: "A", is: ["2"] };
    expect(
      words(
        { do: "show-if", of: "entry", id: "N", condition },
        { do: "move-entry", id: "N", section: "one", at: 0 },
      ),
    ).toEqual([
      [
        "N",
        "Its condition looks at A, which does not come before it. Move it down, or change the condition.",
      ],
    ]);
  });

  it("is an answer that is gone and still looked for", () => {
    const condition = { item: "A", is: ["2"] };
    expect(
      words(
        { do: "show-if", of: "section", id: "two", condition },
        { do: "remove-option", set: "agree", code: "2" },
        { do: "measure", id: "A", construct: null, scored: false },
        { do: "measure", id: "B", construct: null, scored: false },
        { do: "measure", id: "S", construct: null, scored: false },
      ),
    ).toEqual([
      [
        "two",
        "Its condition looks for the answer 2 of A, which is not there. Change the condition.",
      ],
    ]);
  });

  it("is a question without words, an answer without words, and a title that is missing", () => {
    const added = {
      ...({ do: "add-entries", kind: "single", language: "en", texts: [""] } as const),
      ...{ section: "one", at: 0, scale: [] },
    };
    const title = { of: "survey", part: "title" } as const;
    expect(
      words(
        added,
        { do: "write", at: title, reader: "all", language: "en", text: "" },
        { do: "write", at: title, reader: "all", language: "es", text: "" },
      ),
    ).toEqual([
      [null, "It needs a title. Write one at the top."],
      ["Q1", "An answer has no words yet. Write them, or remove it."],
      ["Q1", "It has no words yet for somebody who is asked. Write them."],
    ]);
  });

  it("is a text that reads back an answer not given yet", () => {
    expect(
      words({
        ...{ do: "write", at: { of: "entry", id: "A", part: "text" }, reader: "all" },
        ...{ language: "en", text: "As you said, {{N}}?" },
      }),
    ).toEqual([
      [
        "A",
        "Its words read back the answer to N, which does not come before it. Move it down, or take {{N}} out.",
      ],
    ]);
  });

  it("is said in sentences whatever it is", () => {
    const faults = edited(
      { do: "set-kind", id: "A", kind: "ranking", scale: [] },
      { do: "set-entry", id: "N", patch: { min: 9, max: 2 } },
      { do: "measure", id: "B", construct: "concern", scored: true },
      { do: "set-kind", id: "M", kind: "matrix", scale: [] },
      { do: "set-option", set: "places", code: "home", patch: { other: true } },
    );
    expect(faults.length).toBeGreaterThan(3);
    for (const fault of faults) expect(fault.words).toMatch(/^[A-Z].*\.$/);
  });
});
