import { expect, test } from "vitest";
import {
  missingParts,
  readReport,
  reportTextSchema,
  translatedTextSchema,
  type WrittenReport,
} from "~/reports/report";
import { declinedOf, linesOf } from "~/reports/report-lines";
import { afterAct, REPORT_STATES } from "~/reports/report-state";

test("what will not be done keeps its reason, in whatever language it is written", () => {
  expect(declinedOf("Tablets for all. Why: less screen time was asked for")).toEqual({
    text: "Tablets for all.",
    reason: "less screen time was asked for",
  });
  expect(declinedOf("不买平板。 原因：家长希望减少屏幕时间。")).toEqual({
    ...{ text: "不买平板。", reason: "家长希望减少屏幕时间" },
  });
  expect(declinedOf("Why: nothing before it")).toEqual({
    ...{ text: "Why: nothing before it", reason: null },
  });
});

test("a part is read line by line, without list marks and empty lines", () => {
  expect(linesOf("- Families know more\r\n\r\n2. Staff ask for time")).toEqual([
    "Families know more",
    "Staff ask for time",
  ]);
});

const written: WrittenReport = {
  ...reportTextSchema.parse({
    ...{ title: " What we heard ", heard: "Families know more" },
    ...{ willNotDo: "Wait. Why: the lease ends", next: "" },
  }),
  language: "en",
  translations: {
    es: { title: "Lo que oímos", heard: "Las familias saben más", willNotDo: "", next: "" },
  },
};

test("each part is read in the reader's language, and what is missing in its own, which is said", () => {
  const read = readReport(written, [], "es-MX");
  expect(read.title).toEqual({ lang: "es", text: "Lo que oímos" });
  expect(read.heard).toEqual({ lang: "es", text: ["Las familias saben más"] });
  expect(read.willNotDo).toEqual({
    ...{ lang: "en", text: [{ text: "Wait.", reason: "the lease ends" }] },
  });
  expect(readReport(written, [], "ar").title.lang).toBe("en");
});

test("what a language lacks is listed; an empty part lacks nothing", () => {
  expect(missingParts(written, "es")).toEqual(["willNotDo"]);
  expect(missingParts(written, "ar")).toEqual(["title", "heard", "willNotDo"]);
  expect(missingParts(written, "en")).toEqual([]);
});

test("a report without a title or without what was heard is not taken; a translation may be empty", () => {
  const empty = { title: "", heard: "", willNotDo: "", next: "" };
  expect(reportTextSchema.safeParse(empty).success).toBe(false);
  expect(translatedTextSchema.safeParse(empty).success).toBe(true);
});

test("only what is approved is published, and any writing asks for another approval", () => {
  for (const state of REPORT_STATES) {
    expect(afterAct("publish", state)).toBe(state === "approved" ? "published" : null);
    expect(afterAct("change", state)).toBe(state === "published" ? null : "draft");
    expect(afterAct("approve", state)).toBe(state === "in_review" ? "approved" : null);
  }
});
