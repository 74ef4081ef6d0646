import { describe, expect, it } from "vitest";
import { apply } from "~/surveys/builder/apply";
import type { Edit } from "~/surveys/builder/edit";
import { compareVersions, isAskedTheSame } from "~/surveys/comparability";
import { sampleSurvey } from "./sample-survey";

const then = sampleSurvey();
const edited = (...edits: Edit[]) => edits.reduce((survey, edit) => apply(survey, edit), then);
const changes = (id: string, ...edits: Edit[]) => {
  const compared = compareVersions(edited(...edits), then).get(id);
  return compared?.state === "changed" ? compared.changes : compared?.state;
};
const write = (reader: "all" | "staff", language: string, text: string): Edit => ({
  ...{ do: "write", at: { of: "entry", id: "A", part: "text" }, reader, language, text },
});

describe("a question and its earlier self", () => {
  it("are the same where nothing was changed, or only their place and hint", () => {
    const hint: Edit = {
      ...{ do: "write", at: { of: "entry", id: "A", part: "hint" }, reader: "all" },
      ...{ language: "en", text: "Think of last year." },
    };
    expect(changes("A", hint, { do: "move-entry", id: "A", section: "two", at: 1 })).toBe("same");
  });

  it("are the same with one more language, and with a space more", () => {
    expect(changes("A", write("all", "so", "A waa maxay?"), write("all", "en", " A? "))).toBe(
      "same",
    );
  });

  it("differ in their words when one language is worded anew", () => {
    expect(changes("A", write("all", "es", "¿Otra cosa?"))).toEqual(["wording"]);
  });

  it("differ in their answers, or only in what those are worth", () => {
    const label = { do: "label", set: "agree", code: "1", language: "en" } as const;
    expect(changes("A", { ...label, text: "Never" })).toEqual(["options"]);
    expect(changes("A", { do: "reverse-scores", set: "agree" })).toEqual(["scores"]);
    expect(changes("A", { do: "remove-option", set: "agree", code: "9" })).toEqual(["options"]);
  });

  it("differ in what they measure, and in their type", () => {
    expect(changes("A", { do: "measure", id: "A", construct: "awareness", scored: true })).toEqual([
      "construct",
    ]);
    expect(changes("A", { do: "set-kind", id: "A", kind: "text", scale: [] })).toEqual(["kind"]);
  });

  it("are new or gone", () => {
    expect(changes("A", { do: "remove-entry", id: "A" })).toBe("gone");
    expect(changes("Q1", { do: "duplicate-entry", id: "A" })).toBe("new");
  });

  it("stay the same for an audience whose own words were not touched", () => {
    const now = edited(
      { do: "own-words", at: { of: "entry", id: "A", part: "text" }, reader: "staff", on: true },
      write("staff", "en", "At work?"),
    );
    expect(isAskedTheSame(now, then, "families", "A")).toBe(true);
    expect(isAskedTheSame(now, then, "staff", "A")).toBe(false);
    expect(isAskedTheSame(now, then, "staff", "unknown")).toBe(true);
  });
});
