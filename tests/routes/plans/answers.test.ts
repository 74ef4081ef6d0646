import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sendCampaign } from "~/campaigns/send-campaign.server";
import { readMessage } from "~/mail/read-message";
import { createMailer } from "~/mail/transport.server";
import { importPlan } from "~/plans/import-plan.server";
import * as answers from "~/plans/routes/plan-answers";
import { transaction } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import { systemCaller } from "~/platform/system-caller.server";
import { type SmtpDouble, startSmtp } from "../../support/smtp";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let staff: Member;
let districtId: string;
let smtp: SmtpDouble;
let slug: string;
let count = 0;

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  staff = await signedIn(site, districtId, "leader");
  smtp = await startSmtp();
});
afterAll(() => smtp.close());

const caller = () => systemCaller(site.services.database, districtId, "test");

beforeEach(async () => {
  slug = `plan-${++count}`;
  for (const text of ["We lend laptops.", "We lend laptops and hotspots."]) {
    const markdown = `# Technology plan\n\n## Devices\n\n${text}\n`;
    const publishedAt = new Date();
    await importPlan(caller(), { slug, markdown, language: "en", publishedAt });
  }
});

/** Somebody who confirmed their address; the same name is the same address. */
async function commenter(name: string, language = "en"): Promise<string> {
  const email = `${name}@home.test`;
  return transaction(caller(), async ({ db }) => {
    const address =
      (await db.mailAddress.findFirst({ where: { emailKey: email } })) ??
      (await db.mailAddress.create({
        data: {
          districtId,
          email,
          emailKey: email,
          tokenHash: sha256(email) as Uint8Array<ArrayBuffer>,
        },
      }));
    const { id } = await db.commenter.create({
      data: {
        ...{ districtId, addressId: address.id, name, language, confirmedAt: new Date() },
        tokenHash: sha256(randomUUID()) as Uint8Array<ArrayBuffer>,
      },
    });
    return id;
  });
}

async function comment(
  commenterId: string,
  text: string,
  state = "shown",
  supporters: string[] = [],
) {
  return transaction(caller(), async ({ db }) => {
    const version = await db.planVersion.findFirstOrThrow({
      where: { plan: { slug }, number: 1 },
    });
    const { id } = await db.planComment.create({
      data: {
        ...{ districtId, planId: version.planId, versionId: version.id, sectionKey: "devices" },
        ...{ commenterId, text, language: "en", shownAs: "role:families", state },
        shownAt: new Date("2026-10-01"),
      },
    });
    for (const supporter of supporters) {
      await db.commentSupport.create({
        data: { districtId, commentId: id, commenterId: supporter },
      });
    }
    return id;
  });
}

const good = {
  disposition: "declined",
  reason: "Because <b>it</b> {{costs}} too much.",
  author: "Office",
};

/** Posts an answer for these comments. */
function answer(ids: readonly string[], form: Record<string, string> = good) {
  const fields = [...Object.entries(form), ...ids.map((id): [string, string] => ["comment", id])];
  return ask(site, answers.action, {
    ...{ path: `/admin/plans/${slug}/answers`, params: { plan: slug }, cookie: staff.cookie },
    form: fields,
  });
}

/** Every mail that one answer sent, by address. */
async function mailsOf(): Promise<Map<string, string>> {
  const campaign = await transaction(caller(), ({ db }) =>
    db.campaign.findFirst({ where: { kind: "answer" }, orderBy: { createdAt: "desc" } }),
  );
  smtp.accepted.length = 0;
  const mailer = createMailer({ smtpUrl: smtp.url, clock: () => new Date(), concurrency: 2 });
  await sendCampaign(
    { districtId, campaignId: campaign?.id },
    {
      ...{ services: site.services, mailer, concurrency: 2, stop: new AbortController().signal },
      sender: { from: { address: "a@b.test" }, domain: "b.test", bounceSecret: "b".repeat(40) },
    },
  );
  await mailer.close(1000);
  return new Map(smtp.accepted.map(({ to, raw }) => [to, raw.toString()]));
}

test("one answer for two comments is told once to each who wrote or supports them", async () => {
  const [ana, ben, cem] = [
    await commenter("ana"),
    await commenter("ben", "es"),
    await commenter("cem"),
  ];
  const first = await comment(ana, "Four weeks are too short.", "shown", [ben, cem]);
  const second = await comment(ben, "Lend them longer.", "shown", [ana]);
  expect((await answer([first, second])).status).toBe(303);
  const mails = await mailsOf();
  expect([...mails.keys()].sort()).toEqual(["ana@home.test", "ben@home.test", "cem@home.test"]);
  expect(mails.get("ben@home.test")).toContain("No adoptado");
  const events = await transaction(caller(), ({ db }) =>
    db.commentEvent.findMany({ where: { commentId: { in: [first, second] } } }),
  );
  expect(events.map(({ kind }) => kind)).toEqual(["answered", "answered"]);
});

test("what staff wrote is text in the mail, never a tag or a placeholder", async () => {
  const id = await comment(await commenter("dot"), "A <script>comment</script>");
  await answer([id]);
  const [raw = ""] = (await mailsOf()).values();
  const { html, text } = readMessage(raw);
  expect(html).toContain("&lt;b&gt;it&lt;/b&gt; {{costs}}");
  expect(html).toContain("&lt;script&gt;comment");
  expect(html).not.toContain("<script");
  expect(text).toContain("A <script>comment</script>");
});

test("an adopting answer names a section that there is, else nothing happens", async () => {
  const id = await comment(await commenter("eve"), "Hotspots too, please.");
  const adopted = { ...good, disposition: "adopted" };
  expect((await answer([id], adopted)).status).toBe(422);
  expect((await answer([id], { ...adopted, place: "2/nowhere" })).status).toBe(422);
  expect((await answer([id], { ...adopted, place: "2/devices" })).status).toBe(303);
  const kept = await transaction(caller(), ({ db }) =>
    db.planComment.findFirst({
      where: { id },
      include: { answer: { include: { adoptedVersion: true } } },
    }),
  );
  expect(kept?.answer).toMatchObject({ sectionKey: "devices", adoptedVersion: { number: 2 } });
});

test("nothing is answered while one of the comments is not shown, or is another plan's", async () => {
  const ana = await commenter("fay");
  const shown = await comment(ana, "Shown.");
  const waiting = await comment(ana, "Waiting.", "waiting");
  expect((await answer([shown, waiting])).status).toBe(422);
  expect((await answer([shown, randomUUID()])).status).toBe(422);
  expect((await answer([])).status).toBe(422);
  expect((await answer(["'; --"])).status).toBe(422);
  const count = await transaction(caller(), ({ db }) =>
    db.planComment.count({ where: { id: shown, answerId: { not: null } } }),
  );
  expect(count).toBe(0);
});

test("who unsubscribed is not mailed, and a second answer replaces the first", async () => {
  const gus = await commenter("gus");
  const id = await comment(gus, "Say it simpler.");
  await transaction(caller(), ({ db }) =>
    db.mailAddress.updateMany({
      where: { emailKey: "gus@home.test" },
      data: { unsubscribedAt: new Date() },
    }),
  );
  await answer([id]);
  await answer([id], { ...good, disposition: "answered" });
  const kept = await transaction(caller(), ({ db }) =>
    db.planComment.findFirst({ where: { id }, include: { answer: true } }),
  );
  expect(kept?.answer?.disposition).toBe("answered");
  expect([...(await mailsOf()).keys()]).toEqual([]);
});

test("the list puts first what most people support, and counts the late", async () => {
  const [hal, ida] = [await commenter("hal"), await commenter("ida")];
  await comment(hal, "Alone.");
  await comment(hal, "Supported.", "shown", [ida]);
  const { body } = await ask(site, answers.loader, {
    ...{ path: `/admin/plans/${slug}/answers`, params: { plan: slug }, cookie: staff.cookie },
  });
  const { comments, counts } = body as { comments: { text: string }[]; counts: object };
  expect(comments.map(({ text }) => text)).toEqual(["Supported.", "Alone."]);
  expect(counts).toEqual({ open: 2, late: 2, answered: 0 });
});
