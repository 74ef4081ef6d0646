import { expect, it } from "vitest";
import * as mailSetup from "~/campaigns/routes/mail-setup";
import { loadSender } from "~/campaigns/sender/load-sender.server";
import type { Resolver } from "~/mail/dns/resolver";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, newDistrict, signedIn, testSite } from "../auth/site";

const silent: Resolver = {
  txt: async () => ({ ok: false, reason: "No name server could be reached" }),
  mx: async () => ({ ok: false, reason: "No name server could be reached" }),
  addresses: async () => ({ ok: false, reason: "No name server could be reached" }),
};

it("shows the district's own name and address, and looks nothing up for a machine of its own", async () => {
  const site = await testSite();
  const editor = await signedIn(site, await newDistrict(site), "editor");
  const { status, body } = await ask(site, mailSetup.loader, { cookie: editor.cookie });
  expect(status).toBe(200);
  expect(body).toMatchObject({ isLocal: true, findings: [], server: null, mayEdit: false });
});

it("is whole where no name server answers", async () => {
  const site = await testSite({ MAIL_FROM: "Voice <voice@cedar.example>" });
  const districtId = await newDistrict(site);
  const caller = systemCaller(site.services.database, districtId, "test");
  const own = { mailName: "Cedar Schools", replyTo: "office@cedar.example" };
  await transaction(caller, ({ db }) => db.district.updateMany({ data: own }));
  expect(await loadSender(caller, site.services.env, silent)).toMatchObject({
    ...{ from: "Cedar Schools <voice@cedar.example>", replyTo: own.replyTo, bounces: null },
    ...{ isLocal: false, overall: "bad" },
    findings: [
      { check: "spf", state: "unknown" },
      { check: "dkim", state: "bad" },
      { check: "dmarc", state: "unknown" },
      { check: "mx", state: "unknown" },
    ],
  });
});
