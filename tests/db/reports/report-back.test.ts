import { afterEach, expect, test, vi } from "vitest";
import { contentSchema } from "~/campaigns/campaign";
import { createComposer } from "~/campaigns/compose-delivery.server";
import { invitationToken } from "~/campaigns/links.server";
import { readMessage } from "~/mail/read-message";
import { mailReport } from "~/reports/mail-report.server";
import { closedWave, type ReportStory } from "./report-story";

// The first test of a file loads what renders mails, which takes long on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

let story: ReportStory;
afterEach(() => story?.close());

const people = [
  { email: "ana@home.test", given: "Ana", language: "es" },
  { email: "sam@home.test", given: "Sam", audiences: ["staff"] },
  { email: "shop@home.test", given: "Kim", audiences: ["business"] },
];

const mail = async () => mailReport(story.caller, await story.report(), story.services);

test("mailing twice, and two people mailing at once, send nobody twice", async () => {
  story = await closedWave(people);
  expect(await mail()).toEqual({ ok: false, reason: "not_published" });
  await story.save();
  await story.publish();
  const both = await Promise.all([mail(), mail()]);
  const third = await mail();
  expect(new Set([...both, third].map((one) => one.ok && one.campaignId)).size).toBe(1);
  expect([...both, third].map((one) => one.ok && one.recipients).sort()).toEqual([0, 0, 3]);
  const sent = await story.db(({ db }) =>
    db.delivery.count({ where: { campaign: { kind: "report" } } }),
  );
  expect(sent).toBe(3);
});

test("whoever unsubscribed gets no mail", async () => {
  story = await closedWave(people);
  await story.save();
  await story.publish();
  await story.db(({ db }) =>
    db.mailAddress.updateMany({
      where: { email: "sam@home.test" },
      data: { unsubscribedAt: new Date() },
    }),
  );
  expect(await mail()).toMatchObject({ recipients: 2 });
});

test("report and release are published together, once, and only as the report was written", async () => {
  story = await closedWave(people);
  expect(await story.publish()).toEqual({ ok: false, reason: "no_report" });
  await story.save();
  const newer = await story.release(2);
  expect(await story.publish()).toEqual({ ok: false, reason: "stale" });
  expect(await story.save()).toEqual({ ok: false, reason: "stale" });
  expect(await story.save(newer)).toMatchObject({ ok: true });
  const both = await Promise.all([story.publish(), story.publish()]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await story.save(newer)).toEqual({ ok: false, reason: "published" });
  const states = await story.db(({ db }) => db.release.findMany({ orderBy: { number: "asc" } }));
  expect(states.map(({ state }) => state)).toEqual(["draft", "published"]);
  const audited = await story.db(({ db }) =>
    db.auditEntry.findMany({ where: { action: { endsWith: ".publish" } } }),
  );
  expect(audited.map(({ action }) => action).sort()).toEqual(["release.publish", "report.publish"]);
});

test("a mail has its reader's own group, the report and their feedback link, and no survey link", async () => {
  story = await closedWave(people);
  await story.save();
  await story.publish();
  await mail();
  const campaign = await story.db(({ db }) =>
    db.campaign.findFirstOrThrow({ where: { kind: "report" } }),
  );
  const invitations = await story.db(({ db }) =>
    db.invitation.findMany({ include: { person: true } }),
  );
  const secret = story.services.secrets.link;
  const compose = createComposer("report", contentSchema.parse(campaign.content), {
    ...{ appUrl: "http://voice.test", secret, clock: () => new Date() },
    sender: {
      from: { name: "Cedar", address: "voice@voice.test" },
      ...{ domain: "voice.test", bounceSecret: "b".repeat(40) },
    },
  });
  const textTo = async (given: string, language: string) => {
    const one = invitations.find(({ person }) => person?.givenName === given);
    if (!one?.person) throw new Error(`${given} is not invited`);
    const { id: invitationId, generation, audience, addressId } = one;
    const who = { invitationId, generation, audience, school: null };
    const mail = compose({
      ...{
        id: one.id,
        email: one.person.email,
        language,
        addressId,
        attempts: 0,
        values: null,
        promised: null,
      },
      people: [{ ...who, givenName: given, familyName: "Test" }],
    });
    const token = invitationToken(secret, invitationId, generation);
    const { text, html } = readMessage(mail.raw.toString());
    return { token, text, whole: text + html };
  };
  const ana = await textTo("Ana", "es");
  expect(ana.text).toContain(`http://voice.test/f/${ana.token}`);
  expect(ana.text).toContain("Lo que escuchamos");
  expect(ana.text).toMatch(/\b48\b/);
  expect(ana.text).toContain("http://voice.test/d/cedar/results/tech?wave=1");
  expect(ana.whole).not.toContain("/s/");
  const kim = await textTo("Kim", "en");
  expect(kim.text.replace(/\s+/g, " ")).toContain("Awareness: not shown");
  expect(kim.text).not.toMatch(/\b(48|63|57|41|52)\b/);
  expect(kim.text).toContain("Train first.");
});
