import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { loader as campaign } from "~/campaigns/routes/campaign";
import { loader as campaigns } from "~/campaigns/routes/campaigns";
import { ask, newDistrict, signedIn, testSite } from "../auth/site";
import { mailing } from "./mailing";

it("leads from a mailing to its wave, and from a wave to its mailings alone", async () => {
  const site = await testSite();
  const districtId = await newDistrict(site);
  const { cookie } = await signedIn(site, districtId);
  const emails = () => [`${randomUUID()}@home.test`];
  const first = await mailing(site, districtId, emails());
  const second = await mailing(site, districtId, emails());
  const page = await ask(site, campaign, { params: { campaign: first.campaignId }, cookie });
  expect(page.body).toMatchObject({
    campaign: { waveId: first.waveId, reportId: null, planSlug: null },
  });
  const list = async (query: string) =>
    (await ask(site, campaigns, { path: `/admin/campaigns${query}`, cookie })).body;
  expect(await list(`?wave=${second.waveId}`)).toMatchObject({
    ...{ wave: second.waveId, campaigns: [{ id: second.campaignId }] },
  });
  const { campaigns: all } = (await list("?wave=none")) as { campaigns: object[] };
  expect(all).toHaveLength(2);
});
