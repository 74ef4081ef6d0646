import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Hands } from "~/campaigns/hands";
import * as outbox from "~/campaigns/routes/outbox";
import * as outboxMail from "~/campaigns/routes/outbox-mail";
import * as outboxMessage from "~/campaigns/routes/outbox-message";
import { sendCampaign } from "~/campaigns/send-campaign.server";
import { outboxMailer } from "~/mail/outbox.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";
import { mailing } from "./mailing";

const dataDir = mkdtempSync(join(tmpdir(), "full-circle-outbox-"));
let site: Site;
let admin: Member;
let stranger: Member;

beforeAll(async () => {
  site = await testSite({ DATA_DIR: dataDir });
  const districtId = await newDistrict(site);
  admin = await signedIn(site, districtId);
  stranger = await signedIn(site, await newDistrict(site, "other"));
  const { campaignId } = await mailing(site, districtId, ["maria@home.test"]);
  const { clock } = site.services;
  await sendCampaign(
    { districtId, campaignId },
    {
      services: site.services,
      mailer: outboxMailer(join(dataDir, "outbox"), clock),
      sender: {
        from: { address: "voice@voice.test" },
        domain: "voice.test",
        bounceSecret: "b".repeat(40),
      },
      hands: new Hands(10),
      stop: new AbortController().signal,
    },
  );
});
afterAll(() => rmSync(dataDir, { recursive: true }));

type Listed = { mails: { file: string; to: string; subject: string }[] };

async function listed(cookie: string) {
  return ((await ask(site, outbox.loader, { cookie })).body as Listed).mails;
}

it("lists the district's mails and shows one with its links", async () => {
  const [mail] = await listed(admin.cookie);
  expect(mail).toMatchObject({ to: "maria@home.test", subject: "What should technology do?" });
  const shown = await ask(site, outboxMail.loader, {
    params: { file: mail?.file ?? "" },
    cookie: admin.cookie,
  });
  const { pieces } = shown.body as { pieces: { href?: string }[] };
  const links = pieces.flatMap(({ href }) => href ?? []);
  expect(links.some((href) => /^http:\/\/full-circle\.test\/s\/[\w-]{22}/.test(href))).toBe(true);
});

it("gives the whole mail as a file", async () => {
  const [mail] = await listed(admin.cookie);
  const params = { file: mail?.file ?? "" };
  const answer = await ask(site, outboxMessage.loader, { params, cookie: admin.cookie });
  expect(answer.status).toBe(200);
});

it("shows another district's admin nothing of it", async () => {
  const [mail] = await listed(admin.cookie);
  expect(await listed(stranger.cookie)).toEqual([]);
  for (const { loader } of [outboxMail, outboxMessage]) {
    const params = { file: mail?.file ?? "" };
    expect((await ask(site, loader, { params, cookie: stranger.cookie })).status).toBe(404);
  }
});

it("reads no file outside the outbox", async () => {
  for (const file of ["../link-secret", "..%2Flink-secret", "link-secret"]) {
    const answer = await ask(site, outboxMail.loader, { params: { file }, cookie: admin.cookie });
    expect(answer.status).toBe(404);
  }
});

it("is for admins only", async () => {
  const editor = await signedIn(site, admin.districtId, "editor");
  expect((await ask(site, outbox.loader, { cookie: editor.cookie })).status).toBe(403);
});
