import { RouterContextProvider } from "react-router";
import { beforeAll, expect, it } from "vitest";
import * as communityFeed from "~/admin/routes/community-feed";
import { servicesContext } from "~/platform/services.server";
import { withClient } from "../../../server/database/client";
import { newDistrict, requestOf, type Site, testSite } from "../auth/site";

let site: Site;

beforeAll(async () => {
  site = await testSite();
  const districtId = await newDistrict(site);
  await withClient(site.ownerUrl, (owner) =>
    owner.query(
      `WITH p AS (INSERT INTO plan (district_id, id, slug) VALUES ($1, gen_random_uuid(), 'technology') RETURNING id)
       INSERT INTO plan_version (district_id, id, plan_id, number, title, language, published_at)
       SELECT $1, gen_random_uuid(), p.id, 1, 'Tablets & <b>books</b>', 'en', '2026-11-01' FROM p`,
      [districtId],
    ),
  );
});

it("tells feed readers what a district has published, as text", async () => {
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const request = requestOf({ path: "/d/cedar-valley/feed.atom?lang=es" });
  const load = communityFeed.loader as unknown as (args: object) => Promise<Response>;
  const response = await load({ request, context, params: { district: "cedar-valley" } });
  expect(response.headers.get("Content-Type")).toContain("application/atom+xml");
  const xml = await response.text();
  expect(xml).toContain("<title>Plan: Tablets &amp; &lt;b&gt;books&lt;/b&gt;</title>");
  expect(xml).toContain("/d/cedar-valley/plans/technology?lang=es");
  expect(xml).toContain("<updated>2026-11-01T00:00:00.000Z</updated>");
});
