import { expect, it } from "vitest";
import { detailWords, pageOf } from "~/admin/audit-entry";

it("says an entry's detail as pairs, nested ones by their path", () => {
  expect(detailWords({ role: "admin", schools: ["A", "B"], before: { name: "Oak" } })).toEqual([
    "role: admin",
    "schools: A, B",
    "before name: Oak",
  ]);
  expect(detailWords({})).toEqual([]);
  expect(detailWords({ schools: [] })).toEqual([]);
});

it("opens a page that is there, whatever is asked for", () => {
  expect(pageOf("2", 101, 50)).toEqual({ page: 2, pages: 3 });
  expect(pageOf("99", 101, 50)).toEqual({ page: 3, pages: 3 });
  expect(pageOf("0", 101, 50)).toEqual({ page: 1, pages: 3 });
  expect(pageOf("x", 0, 50)).toEqual({ page: 1, pages: 1 });
});
