import type { RouteConfigEntry } from "@react-router/dev/routes";
import { expect, test } from "vitest";
import { helpFor } from "~/admin/help/help-links";
import routes from "../../../../app/routes";

function pagesUnder(entries: RouteConfigEntry[], before = ""): string[] {
  return entries.flatMap((entry) => {
    const path = [before, entry.path].filter(Boolean).join("/");
    if (entry.children) return pagesUnder(entry.children, path);
    return entry.file.endsWith(".tsx") ? [path] : [];
  });
}

test("every page of staff but one's own account has a part of the guide", async () => {
  const pages = pagesUnder((await routes) as RouteConfigEntry[])
    .filter((route) => /^admin(\/|$)/.test(route) && !/^admin\/(account|help|\*)/.test(route))
    .map((route) => `/${route.replace(/:\w+/g, "x")}`);
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((page) => helpFor(page) === "/admin/help")).toEqual([]);
});

test("a page inside a page has its own part, and what is of no page leads to the contents", () => {
  expect(helpFor("/admin/people")).toBe("/admin/help/people");
  expect(helpFor("/admin/people/imports/1/mapping")).toBe(
    "/admin/help/people#a-file-whose-columns-have-other-names",
  );
  expect(helpFor("/admin/people/1")).toBe("/admin/help/people#a-persons-page");
  expect(helpFor("/admin/peoples")).toBe("/admin/help");
  expect(helpFor("/outbox")).toBe("/admin/help");
});
