import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inviteWave } from "~/campaigns/invite-wave.server";
import { invitationCode, invitationToken } from "~/campaigns/links.server";
import { remindWave } from "~/campaigns/remind-wave.server";
import { sha256 } from "~/platform/secrets.server";
import { asking, families, newStory, type Story } from "./story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let story: Story;
beforeEach(async () => {
  story = await newStory();
});
afterEach(() => story.close());

test("one person with two audiences gets two invitations and one mail", async () => {
  await story.addPeople([{ email: "both@home.test", audiences: ["families", "staff"] }]);
  const invited = await story.invite(await story.addWave());
  expect(invited).toMatchObject({ invited: 2, recipients: 1, held: 0 });
});

test("people who share an address are invited each and mailed once", async () => {
  await story.addPeople([{ email: "Home@home.test" }, { email: "home@home.test" }]);
  const invited = await story.invite(await story.addWave());
  expect(invited).toMatchObject({ invited: 2, recipients: 1 });
});

test("an audience the survey has no words for is not asked", async () => {
  await story.addPeople([{ email: "a@home.test", audiences: ["community"] }]);
  const waveId = await story.addWave();
  expect(await inviteWave(story.caller, waveId, asking, story.services)).toEqual({
    ok: false,
    reason: "nobody",
  });
});

test("inviting twice asks only those who came meanwhile", async () => {
  await story.addPeople(families(3));
  const waveId = await story.addWave();
  await story.invite(waveId);
  expect(await story.invite(waveId)).toMatchObject({ invited: 0, recipients: 0 });
  await story.addPeople([{ email: "new@home.test" }]);
  expect(await story.invite(waveId)).toMatchObject({ invited: 1, recipients: 1 });
});

test("who came later to an address that was mailed is in its next reminder, not in a second invitation", async () => {
  await story.addPeople([{ email: "home@home.test", given: "Ana" }]);
  const waveId = await story.addWave();
  const first = await story.invite(waveId);
  await story.addPeople([
    { email: "Home@home.test", given: "Ben" },
    { email: "new@home.test", given: "Cleo" },
  ]);
  const second = await story.invite(waveId);
  expect(second).toMatchObject({ invited: 2, recipients: 1, withReminder: 1 });
  expect(await story.deliveries(second.campaignId)).toMatchObject([{ email: "new@home.test" }]);

  const settle = (campaignId: string) =>
    story.db(({ db }) =>
      db.delivery.updateMany({ where: { campaignId }, data: { state: "sent" } }),
    );
  await settle(first.campaignId);
  await settle(second.campaignId);
  await story.answer(waveId, "home@home.test");
  const reminded = await remindWave(story.caller, waveId, asking, story.services);
  if (!reminded.ok) throw new Error(reminded.reason);
  const links = await story.db(({ db }) =>
    db.deliveryInvitation.findMany({
      where: { delivery: { campaignId: reminded.campaignId } },
      select: { delivery: { select: { email: true } }, invitation: { select: { person: true } } },
    }),
  );
  const named = links.map(({ delivery, invitation }) => [
    delivery.email,
    invitation.person?.givenName,
  ]);
  expect(named.sort()).toEqual([
    ["home@home.test", "Ben"],
    ["new@home.test", "Cleo"],
  ]);
});

test("an address whose invitation never went out gets one with those who came later", async () => {
  await story.addPeople([{ email: "home@home.test" }]);
  const waveId = await story.addWave();
  const { campaignId } = await story.invite(waveId);
  await story.db(({ db }) =>
    db.delivery.updateMany({ where: { campaignId }, data: { state: "cancelled" } }),
  );
  await story.addPeople([{ email: "home@home.test" }]);
  expect(await story.invite(waveId)).toMatchObject({ recipients: 1, withReminder: 0 });
});

test("two people inviting at once ask everybody once", async () => {
  await story.addPeople(families(20));
  const waveId = await story.addWave();
  const both = await Promise.all([story.invite(waveId), story.invite(waveId)]);
  expect(both.map(({ invited }) => invited).sort()).toEqual([0, 20]);
});

test("the database keeps hashes of the link and the code, and no link", async () => {
  await story.addPeople(families(1));
  await story.invite(await story.addWave());
  const [invitation] = await story.db(({ db }) => db.invitation.findMany());
  if (!invitation) throw new Error("nobody was invited");
  const { link } = story.services.secrets;
  const token = invitationToken(link, invitation.id, 0);
  expect(Buffer.from(invitation.tokenHash)).toEqual(sha256(token));
  expect(Buffer.from(invitation.codeHash ?? [])).toEqual(
    sha256(invitationCode(link, invitation.id, 0)),
  );
  expect(Buffer.from(token, "base64url")).toHaveLength(16);
});

test("unsubscribed, bounced and missing addresses are invited, and their mail is skipped", async () => {
  await story.addPeople([{ email: "gone@home.test" }, { email: "no@home.test" }, { email: "" }]);
  await story.invite(await story.addWave());
  await story.db(async ({ db }) => {
    const at = new Date();
    await db.mailAddress.updateMany({
      where: { email: "no@home.test" },
      data: { unsubscribedAt: at },
    });
    await db.mailAddress.updateMany({
      where: { email: "gone@home.test" },
      data: { bouncedAt: at },
    });
  });
  const second = await story.invite(await story.addWave());
  expect(second).toMatchObject({ invited: 3, recipients: 0 });
  const deliveries = await story.deliveries(second.campaignId);
  expect(deliveries.map(({ state, reply }) => [state, reply])).toEqual([
    ["skipped", "no_address"],
    ["skipped", "bounced"],
    ["skipped", "unsubscribed"],
  ]);
});

test("the first invitation fixes the day on which links are destroyed", async () => {
  await story.addPeople(families(1));
  const waveId = await story.addWave();
  await story.invite(waveId);
  const wave = await story.db(({ db }) => db.wave.findFirstOrThrow({ where: { id: waveId } }));
  expect(wave.invitedAt).not.toBeNull();
  const days = (Number(wave.unlinkAt) - wave.closesAt.getTime()) / 86_400_000;
  expect(days).toBeCloseTo(90);
});

test("links are kept until after the last wave that is planned by then and can be compared", async () => {
  await story.addPeople(families(1));
  const first = await story.addWave("confidential", 7);
  const later = await story.addWave("confidential", 200);
  await story.addWave("anonymous", 300);
  await story.invite(first);
  const [{ unlinkAt }, { closesAt }] = await story.db(({ db }) =>
    Promise.all([
      db.wave.findFirstOrThrow({ where: { id: first } }),
      db.wave.findFirstOrThrow({ where: { id: later } }),
    ]),
  );
  expect((Number(unlinkAt) - closesAt.getTime()) / 86_400_000).toBeCloseTo(90);
});

test("a closed wave asks nobody", async () => {
  await story.addPeople(families(1));
  const waveId = await story.addWave();
  await story.db(({ db }) => db.wave.updateMany({ data: { closedAt: new Date() } }));
  expect(await inviteWave(story.caller, waveId, asking, story.services)).toEqual({
    ok: false,
    reason: "closed",
  });
});

test("an anonymous wave counts a thin cell's people elsewhere and keeps their language for the form", async () => {
  await story.addPeople([
    ...families(40),
    { email: "es@home.test", language: "es" },
    ...families(35, 50).map((one) => ({ ...one, schools: [story.south] })),
  ]);
  const waveId = await story.addWave("anonymous");
  await story.invite(waveId);
  const invitation = await story.db(({ db }) =>
    db.invitation.findFirstOrThrow({ where: { person: { email: "es@home.test" } } }),
  );
  expect(invitation).toMatchObject({
    ...{ language: "es", schoolId: story.north },
    ...{ cellLanguage: "other", cellSchoolId: null },
  });
});

test("newcomers who would stand apart in a running anonymous wave are held", async () => {
  await story.addPeople(families(40));
  const waveId = await story.addWave("anonymous");
  await story.invite(waveId);
  await story.addPeople([{ email: "es@home.test", language: "es" }, { email: "en@home.test" }]);
  expect(await story.invite(waveId)).toMatchObject({ invited: 1, held: 1 });
});

test("ten thousand people are invited in a few seconds", { timeout: 60_000 }, async () => {
  await story.addPeople(families(10_000));
  const waveId = await story.addWave();
  const begun = performance.now();
  expect(await story.invite(waveId)).toMatchObject({ invited: 10_000, recipients: 10_000 });
  expect(performance.now() - begun).toBeLessThan(30_000);
});
