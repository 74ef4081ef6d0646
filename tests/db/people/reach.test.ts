import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listWaveLinks } from "~/campaigns/list-wave-links.server";
import { remindWave } from "~/campaigns/remind-wave.server";
import { UNCHOSEN } from "~/campaigns/wave-link";
import { listRosterCells } from "~/people/list-roster.server";
import type { Prisma } from "~/platform/prisma/client";
import { startSmtp } from "../../support/smtp";
import { sendingTo } from "../campaigns/sending";
import { asking, newStory, type Story } from "../campaigns/story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let story: Story;
beforeEach(async () => {
  story = await newStory();
  await story.addPeople(["ana", "ben", "cleo"].map((name) => ({ email: `${name}@home.test` })));
});
afterEach(() => story.close());

const set = (name: string, data: Prisma.PersonUpdateManyMutationInput) =>
  story.db(({ db }) => db.person.updateMany({ where: { email: `${name}@home.test` }, data }));

const invitedTo = async (waveId: string) => {
  const rows = await story.db(({ db }) =>
    db.invitation.findMany({ where: { waveId }, select: { person: { select: { email: true } } } }),
  );
  return rows.map(({ person }) => person?.email.replace("@home.test", "")).sort();
};

const mailedIn = async (campaignId: string) =>
  (await story.deliveries(campaignId)).map(({ email }) => email.replace("@home.test", ""));

test("who asked not to be contacted and who is gone are not invited", async () => {
  await set("ana", { doNotContact: true });
  await set("ben", { goneAt: new Date() });
  const waveId = await story.addWave();
  expect(await story.invite(waveId)).toMatchObject({ invited: 1, recipients: 1 });
  expect(await invitedTo(waveId)).toEqual(["cleo"]);
});

test("who is reached by letter is invited and not mailed: their link is for the letter", async () => {
  await set("ana", { channel: "letter" });
  const waveId = await story.addWave();
  const invited = await story.invite(waveId);
  expect(invited).toMatchObject({ invited: 3, recipients: 2, otherwise: 1, withReminder: 0 });
  expect(await mailedIn(invited.campaignId)).toEqual(["ben", "cleo"]);
  const choice = { ...UNCHOSEN, reach: "no_mail" as const };
  const links = await listWaveLinks(story.caller, waveId, "letters", story.services, choice);
  expect(links.map(({ email }) => email)).toEqual(["ana@home.test"]);
});

test("reminders and letters leave out who asked not to be contacted meanwhile", async () => {
  const waveId = await story.addWave();
  await story.invite(waveId);
  await story.db(({ db }) => db.delivery.updateMany({ data: { state: "sent" } }));
  await set("ana", { doNotContact: true });
  await set("ben", { channel: "phone" });
  const reminded = await remindWave(story.caller, waveId, asking, story.services);
  if (!reminded.ok) throw new Error(reminded.reason);
  expect(await mailedIn(reminded.campaignId)).toEqual(["cleo"]);
  const links = await listWaveLinks(story.caller, waveId, "csv", story.services);
  expect(links.map(({ email }) => email).sort()).toEqual(["ben@home.test", "cleo@home.test"]);
});

test("a mail that waits is not sent to somebody who asked not to be contacted since", async () => {
  const smtp = await startSmtp(() => undefined);
  const sending = sendingTo(smtp);
  const { campaignId } = await story.invite(await story.addWave());
  await set("ana", { doNotContact: true });
  await sending.send(story, campaignId);
  expect(smtp.accepted.map(({ to }) => to).sort()).toEqual(["ben@home.test", "cleo@home.test"]);
  const states = (await story.deliveries(campaignId)).map(({ state }) => state);
  expect(states).toEqual(["skipped", "sent", "sent"]);
  await sending.close();
  await smtp.close();
});

test("two rows that are one person get one invitation an audience, at the schools of both", async () => {
  await story.addPeople([
    { email: "ana@work.test", audiences: ["families", "staff"], schools: [story.south] },
  ]);
  const ids = await story.db(({ db }) =>
    db.person.findMany({ where: { email: { startsWith: "ana@" } }, orderBy: { email: "asc" } }),
  );
  const [kept, other] = ids;
  await story.db(({ db }) =>
    db.person.updateMany({
      where: { id: other?.id ?? "" },
      data: { mergedIntoId: kept?.id ?? "" },
    }),
  );
  const waveId = await story.addWave();
  expect(await story.invite(waveId)).toMatchObject({ invited: 4, recipients: 3 });
  const own = await story.db(({ db }) =>
    db.invitation.findMany({ where: { waveId, personId: kept?.id ?? "" } }),
  );
  expect(own.map(({ audience }) => audience).sort()).toEqual(["families", "staff"]);
  const contact = await story.db(
    ({ db }) =>
      db.$queryRaw<
        { schools: string[] }[]
      >`SELECT school_ids AS schools FROM contact WHERE id = ${kept?.id}::uuid`,
  );
  expect(contact[0]?.schools.toSorted()).toEqual([story.north, story.south].toSorted());
  expect(await story.invite(waveId)).toMatchObject({ invited: 0 });
});

test("the roster counts who asked not to be contacted, but nobody who is gone, and one person once", async () => {
  await set("ana", { doNotContact: true });
  await set("ben", { goneAt: new Date() });
  const cells = await listRosterCells(story.caller);
  expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(2);
});
