import type { RouteConfigEntry } from "@react-router/dev/routes";
import { matchRoutes, type RouteObject } from "react-router";
import { expect, it } from "vitest";
import { roomLinks, subNavigation } from "~/admin/rooms";
import routes from "~/routes";
import { ROOMS } from "~/ui/rooms";

/** All pages, without those that answer to addresses of no page. */
const tree = (entries: readonly RouteConfigEntry[]): RouteObject[] =>
  entries
    .filter(({ path }) => path !== "*")
    .map(({ path, index, children }): RouteObject => {
      if (index) return { index };
      return { ...(path ? { path } : {}), children: tree(children ?? []) };
    });

it("leads from the bar and the links below it to pages that exist", async () => {
  const known = tree((await routes) as RouteConfigEntry[]);
  const all = () => true;
  const pages = [undefined, ...ROOMS].flatMap((room) => subNavigation(room, "/admin", all));
  const hrefs = [...roomLinks(all), ...pages].map(({ href }) => href);
  expect(hrefs.length).toBeGreaterThan(5);
  expect(hrefs.filter((href) => matchRoutes(known, href) === null)).toEqual([]);
  expect(matchRoutes(known, "/admin/nowhere")).toBeNull();
});
