import { describe, expect, it } from "vitest";
import { doorWords } from "~/responses/doors/messages/door-words";
import { conditionWords, pipedWords } from "~/responses/doors/paper/condition-words";
import { letterOf, markQuestions } from "~/responses/doors/paper/marks";
import { paperDocument } from "~/responses/doors/paper/paper-document";
import type { PaperFormProps } from "~/responses/doors/paper/paper-form";
import { localize } from "~/surveys/localize";
import { everyKind } from "./every-kind";

const survey = (language = "en") => localize(everyKind, "families", language, "en");
const reader = { words: doorWords("en"), questions: markQuestions(survey()) };

function form(more: Partial<PaperFormProps> = {}): string {
  const props: PaperFormProps = {
    ...{ survey: survey(), fallback: "en", audience: "families", school: "North <1>" },
    ...{ district: { name: "Cedar", contact: "", timezone: "UTC" }, mode: "confidential" },
    ...{ closesAt: new Date("2026-12-18T23:00:00Z"), code: null, ...more },
  };
  return paperDocument(props, "a4");
}

describe("what questions are called on paper", () => {
  it("is their number, and a letter where they have none", () => {
    const marks = [...markQuestions(survey())].map(([id, { mark }]) => `${id} ${mark}`);
    expect(marks.join(", ")).toBe(
      "AGE 1, AGREE A, HAS 2, WHICH 3, ORDER 4, OFFER 5, G1 6, G2 7, SAY B, NAME C, SINCE 8",
    );
  });

  it("goes on after Z", () => {
    expect([0, 25, 26, 51, 52, 702].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA", "AAA"]);
  });
});

describe("conditions in words", () => {
  it("name questions by their marks and answers by their words", () => {
    expect(conditionWords({ item: "HAS", is: ["yes", "no"] }, reader)).toBe(
      "question 2: “Yes” or “No”",
    );
    expect(conditionWords({ item: "AGREE", is: ["yes"] }, reader)).toBe("question A: “I agree”");
    expect(conditionWords({ item: "G1", is: ["low"] }, reader)).toBe("question 6: “low”");
  });

  it("say bounds, and what is and is not answered", () => {
    const words = [
      { item: "AGE", from: 18 },
      { item: "AGE", to: 65 },
      { item: "AGE", from: 18, to: 65 },
      { item: "SAY", answered: true },
      { item: "SAY", answered: false },
    ].map((condition) => conditionWords(condition, reader));
    expect(words).toEqual([
      "question 1: 18 or more",
      "question 1: 65 or less",
      "question 1: 18 to 65",
      "question B is answered",
      "question B is not answered",
    ]);
  });

  it("join several, and turn one around", () => {
    const old = { item: "AGE", from: 18 };
    const has = { item: "HAS", is: ["yes"] };
    const words = conditionWords({ any: [{ all: [old, has] }, { not: has }] }, reader);
    expect(words).toBe("question 1: 18 or more and question 2: “Yes” or not (question 2: “Yes”)");
  });

  it("say which answer a text would read back", () => {
    expect(pipedWords("You said {{HAS}}. Why?", reader)).toBe(
      "You said [your answer to question 2]. Why?",
    );
  });
});

describe("a form on paper", () => {
  it("has a box with its number for every answer, and a line for every text", () => {
    const html = form();
    const boxes = html.match(/class="box[^"]*"/g) ?? [];
    // Consent, 2 + 4 + 4 + 4 options, the offer's agreement, a matrix of 2 by 3.
    expect(boxes).toHaveLength(1 + 2 + 4 + 4 + 4 + 1 + 6);
    expect(html).toContain("Only if: question 2: “Yes”");
    expect(html).toContain("Only if: question 1: 18 or more or not (question 2 is answered)");
    expect(html).toContain("A number from 0 to 120");
    expect(html).toContain("North &lt;1&gt;");
  });

  it("names the code where it is somebody's, else leaves ten cells for it", () => {
    expect(form().match(/<span><\/span>/g)?.length).toBeGreaterThanOrEqual(10);
    const theirs = form({ code: "ABCDE-FGHJK" });
    expect(theirs).toContain("ABCDE-FGHJK");
    expect(theirs).not.toContain('class="cells"');
  });

  it("says truthfully who sees the answers in each mode; an offer needs a name", () => {
    expect(form()).toContain("afterwards they are kept like answers given online");
    expect(form()).toContain("read this offer with my name");
    const anonymous = form({ mode: "anonymous" });
    expect(anonymous).toContain("please answer online");
    expect(anonymous).not.toContain("read this offer with my name");
  });

  it("runs from right to left in Arabic and marks what has no translation", () => {
    const html = form({ survey: survey("ar") });
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<span lang="en" dir="ltr">Have you one?</span>');
    expect(html).toContain("فقط إذا: السؤال 2: “نعم”");
  });
});
