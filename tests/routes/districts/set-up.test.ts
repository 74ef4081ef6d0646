import { expect, it } from "vitest";
import * as home from "~/admin/routes/home";
import { makeSetupLink } from "~/districts/make-setup-link.server";
import * as setUp from "~/districts/routes/set-up";
import * as start from "~/districts/routes/start";
import { withClient } from "../../../server/database/client";
import { ask, cookieHeader, newDistrict, type Site, testSite } from "../auth/site";

const form = {
  name: "Cedar Valley",
  slug: "cedar-valley",
  timezone: "America/Chicago",
  language: "en",
  yourName: "Dana Whitfield",
  email: "dana@cedar.test",
};

async function linkOf(site: Site): Promise<string> {
  const link = await makeSetupLink(site.services);
  return link?.split("/").at(-1) ?? "";
}

const count = (site: Site, table: string) =>
  withClient(site.ownerUrl, async (owner) => {
    const { rows } = await owner.query(`SELECT count(*)::int AS n FROM ${table}`);
    return rows[0].n as number;
  });

it("sets an empty system up, signs its first admin in, and uses the link up", async () => {
  const site = await testSite();
  const token = await linkOf(site);
  const params = { token };
  expect(await ask(site, setUp.loader, { params })).toMatchObject({
    status: 200,
    body: { isGood: true },
  });
  const done = await ask(site, setUp.action, { params, form });
  expect(done).toMatchObject({ status: 303, location: "/admin" });
  const cookie = cookieHeader(done);
  expect(await ask(site, home.loader, { cookie })).toMatchObject({
    status: 200,
    body: { district: "Cedar Valley" },
  });
  expect((await ask(site, setUp.loader, { params })).status).toBe(410);
  expect((await ask(site, setUp.action, { params, form })).status).toBe(410);
  expect(await makeSetupLink(site.services)).toBeNull();
});

it("makes one district of two posts at once, also by two links", async () => {
  const site = await testSite();
  const [one, two] = [await linkOf(site), await linkOf(site)];
  const posts = [one, one, two, two].map((token, n) =>
    ask(site, setUp.action, { params: { token }, form: { ...form, slug: `district-${n}` } }),
  );
  const statuses = (await Promise.allSettled(posts)).map((post) =>
    post.status === "fulfilled" ? post.value.status : 500,
  );
  expect(statuses.filter((status) => status === 303)).toHaveLength(1);
  expect(await count(site, "district")).toBe(1);
  expect(await count(site, "staff")).toBe(1);
});

it("shows what is wrong beside everything typed, and keeps the link", async () => {
  const site = await testSite();
  const params = { token: await linkOf(site) };
  const wrong = { ...form, slug: "Cedar Valley", timezone: "Chicago", email: "dana" };
  const answer = await ask(site, setUp.action, { params, form: wrong });
  expect(answer.status).toBe(422);
  const { errors, values } = answer.body as { errors: object; values: object };
  expect(Object.keys(errors).sort()).toEqual(["email", "slug", "timezone"]);
  expect(values).toEqual(wrong);
  expect((await ask(site, setUp.loader, { params })).status).toBe(200);
});

it("knows no made-up link, and is not moved by looking", async () => {
  const site = await testSite();
  const params = { token: "AAAAAAAAAAAAAAAAAAAAAA" };
  expect((await ask(site, setUp.loader, { params })).status).toBe(410);
  expect((await ask(site, setUp.action, { params, form })).status).toBe(410);
  expect(await count(site, "district")).toBe(0);
});

it("leads the start page to the only district, and lists several", async () => {
  const site = await testSite();
  expect(await ask(site, start.loader)).toMatchObject({ status: 200, body: { districts: [] } });
  await newDistrict(site, "cedar-valley");
  expect(await ask(site, start.loader)).toMatchObject({ status: 303, location: "/d/cedar-valley" });
  await newDistrict(site, "oak-hill");
  const { body } = await ask(site, start.loader);
  expect((body as { districts: { slug: string }[] }).districts.map(({ slug }) => slug)).toEqual([
    "cedar-valley",
    "oak-hill",
  ]);
});
