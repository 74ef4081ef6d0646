import { expect, it } from "vitest";
import { pageOf, subjectWords } from "~/admin/audit-entry";

it("names staff, and everything else by its kind and the end of its id", () => {
  const names = new Map([["staff:1", "Dana Whitfield"]]);
  expect(subjectWords("staff:1", names)).toBe("Dana Whitfield");
  expect(subjectWords("system:cli", names)).toBe("System (cli)");
  expect(subjectWords("wave:01a20d93-ef9b-73a9-84cb-26334588ca9b", names)).toBe("wave …88ca9b");
  expect(subjectWords("public", names)).toBe("public");
  expect(subjectWords("plan:technology-plan", names)).toBe("plan technology-plan");
});

it("opens a page that is there, whatever is asked for", () => {
  expect(pageOf("2", 101, 50)).toEqual({ page: 2, pages: 3 });
  expect(pageOf("99", 101, 50)).toEqual({ page: 3, pages: 3 });
  expect(pageOf("0", 101, 50)).toEqual({ page: 1, pages: 3 });
  expect(pageOf("x", 0, 50)).toEqual({ page: 1, pages: 1 });
});
