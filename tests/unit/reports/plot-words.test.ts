import { expect, test } from "vitest";
import { plotWords } from "~/reports/plot-words";
import { translator } from "~/responses/messages/translator";
import type { ShownScore } from "~/ui/charts/score";

const detail = (row: Partial<ShownScore>) =>
  plotWords(translator("en"), "What you know", {}, "Groups").detail({
    ...{ kind: "score", key: "group", name: "All families", value: 49 },
    ...row,
  });

test("a group of 10 to 29 says that its score is of low precision, one of 30 does not", () => {
  expect(detail({ n: 29, interval: [45, 53] })).toBe("29 people answered · low precision");
  expect(detail({ n: 30, interval: [45, 53] })).toBe("30 people answered");
});

test("people who answered without a list have no margin, so nothing is said of its precision", () => {
  expect(detail({ n: 12 })).toBe("12 people answered");
});

test("beside one's own score no number of people stands", () => {
  expect(detail({ own: true })).toBe("");
});
