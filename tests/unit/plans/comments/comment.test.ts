import { expect, test } from "vitest";
import {
  initialsOf,
  may,
  readShownAs,
  takesComments,
  writeShownAs,
} from "~/plans/comments/comment";

test("a hidden comment is no longer edited, supported or answered, but its replies go on", () => {
  expect(["edit", "support", "answer"].map((act) => may(act as "edit", "hidden"))).toEqual([
    false,
    false,
    false,
  ]);
  expect(may("reply", "hidden")).toBe(true);
  expect(may("show", "hidden")).toBe(true);
});

test("a withdrawn comment stays withdrawn", () => {
  expect(may("show", "withdrawn")).toBe(false);
  expect(may("edit", "withdrawn")).toBe(false);
});

test("comments are taken on the latest version until the plan's date", () => {
  const closes = { commentsCloseAt: new Date("2026-12-05T18:00:00Z") };
  const before = new Date("2026-12-05T17:59:59Z");
  expect(takesComments(closes, { isLatest: true }, before)).toBe(true);
  expect(takesComments(closes, { isLatest: false }, before)).toBe(false);
  expect(takesComments(closes, { isLatest: true }, new Date("2026-12-05T18:00:00Z"))).toBe(false);
  expect(takesComments({ commentsCloseAt: null }, { isLatest: true }, before)).toBe(true);
});

test("initials work in any script", () => {
  expect(initialsOf("María del Carmen")).toBe("M. D. C.");
  expect(initialsOf("李 明")).toBe("李. 明.");
  expect(initialsOf("<b>")).toBe("B.");
});

test("what stands for a name is read as it was written", () => {
  for (const shown of [
    { kind: "role", audience: "families" },
    { kind: "name", name: "A: B" },
  ] as const) {
    expect(readShownAs(writeShownAs(shown))).toEqual(shown);
  }
});
