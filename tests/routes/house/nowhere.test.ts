import { matchRoutes, type RouteObject } from "react-router";
import { beforeAll, expect, it } from "vitest";
import * as noPage from "~/admin/routes/no-page";
import * as noPublicPage from "~/admin/routes/no-public-page";
import * as publicLayout from "~/admin/routes/public-layout";
import { whoAsks } from "~/admin/who-asks";
import * as openLink from "~/responses/routes/open-link";
import routes from "~/routes";
import { ask, newDistrict, type Site, testSite } from "../auth/site";

type Entry = Awaited<typeof routes>[number];

let site: Site;

beforeAll(async () => {
  site = await testSite();
  await newDistrict(site);
});

const asks = (path: string, header: string | null = null) =>
  whoAsks(new URL(path, "http://full-circle.test"), header);

it("answers what nobody knows in the language of the link, then of the browser, else in English", () => {
  expect(asks("/i/cut-off?lang=ar", "es")).toEqual({ lang: "ar", dir: "rtl", isLink: true });
  expect(asks("/g/cut-off", "fr, es-MX;q=0.8, en;q=0.5")).toMatchObject({ lang: "es", dir: "ltr" });
  expect(asks("/d/nowhere", "zh-CN")).toMatchObject({ lang: "zh-Hans", isLink: false });
  expect(asks("/p/cut-off", "fr")).toMatchObject({ lang: "en", isLink: true });
});

it("answers staff in English, whatever their browser asks for", () => {
  for (const path of ["/", "/admin", "/admin/plans/none?lang=es", "/login/used", "/outbox/x"]) {
    expect(asks(path, "es")).toMatchObject({ lang: "en", dir: "ltr" });
  }
});

it("knows every personal link of the house as one", () => {
  for (const letter of ["s", "f", "p", "i", "g", "u"]) {
    expect(asks(`/${letter}/cut-off/receipt`)).toMatchObject({ isLink: true });
  }
});

it("has a page for addresses that nothing stands at, inside its district where one is named", async () => {
  const objectOf = ({ path, index, file, children }: Entry): RouteObject => {
    const at = { ...(path ? { path } : {}), id: `${file} ${path}` };
    return index ? { ...at, index } : { ...at, children: (children ?? []).map(objectOf) };
  };
  const tree = (await routes).map(objectOf);
  const leaf = (path: string) => matchRoutes(tree, path)?.at(-1)?.route.id?.split(" ")[0];
  expect(leaf("/d/cedar-valley/resluts")).toBe("admin/routes/no-public-page.tsx");
  expect(leaf("/d/cedar-valley/plans")).toBe("admin/routes/no-public-page.tsx");
  expect(leaf("/d/cedar-valley/needs")).toBe("partnerships/routes/board.tsx");
  expect(leaf("/x/y/z")).toBe("admin/routes/no-page.tsx");
  expect(leaf("/admin/nothing")).toBe("admin/routes/no-staff-page.tsx");
});

it("says 404 there, to a form as well", async () => {
  for (const { loader, action } of [noPage, noPublicPage]) {
    expect((await ask(site, loader)).status).toBe(404);
    expect((await ask(site, action, { form: {} })).status).toBe(404);
  }
});

it("shows what a district cannot show in its reader's language, else in the district's", async () => {
  const params = { district: "cedar-valley" };
  const at = (search: string, header: string) =>
    ask(site, publicLayout.loader, {
      ...{ path: `/d/cedar-valley/plans/none${search}`, params },
      headers: { "Accept-Language": header },
    });
  expect((await at("", "vi")).body).toMatchObject({ lang: "vi", name: "Cedar Valley" });
  expect((await at("?lang=ar", "vi")).body).toMatchObject({ lang: "ar", dir: "rtl" });
  expect((await at("", "fr")).body).toMatchObject({ lang: "en" });
});

it("names the district of an open link that does not exist", async () => {
  const params = { district: "cedar-valley", slug: "technolgy" };
  const answer = await ask(site, openLink.loader, { params });
  expect(answer.status).toBe(404);
  const district = { name: "Cedar Valley", slug: "cedar-valley" };
  expect(answer.body).toEqual({ message: "There is no survey at this address.", district });
});

it("tells of what a form could not do in its address's language, where nothing else is known", () => {
  const shown = { pathname: "/c", search: "?lang=ar" };
  expect(whoAsks(shown, null)).toEqual({ lang: "ar", dir: "rtl", isLink: false });
});
