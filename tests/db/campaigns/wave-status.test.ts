import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findWaveStatus } from "~/campaigns/get-wave-status.server";
import { listWaveLinks } from "~/campaigns/list-wave-links.server";
import { remindWave } from "~/campaigns/remind-wave.server";
import { asking, families, newStory, type Story } from "./story";

// The first mail loads react-email, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let story: Story;
beforeEach(async () => {
  story = await newStory();
});
afterEach(() => story.close());

async function invitedWave() {
  await story.addPeople([
    ...families(3),
    { email: "staff@school.test", audiences: ["staff"], schools: [story.south] },
    { email: "nowhere@home.test", schools: [] },
  ]);
  const waveId = await story.addWave();
  await story.invite(waveId);
  return waveId;
}

test("the status counts per school and audience, in one order, with no time in it", async () => {
  const waveId = await invitedWave();
  await story.db(({ db }) => db.delivery.updateMany({ data: { state: "sent" } }));
  await story.db(({ db }) =>
    db.delivery.updateMany({
      where: { email: "family1@home.test" },
      data: { bouncedAt: new Date() },
    }),
  );
  await story.answer(waveId, "family0@home.test");
  const status = await findWaveStatus(story.caller, waveId);
  expect(status).toEqual({
    waveId,
    state: "open",
    total: { invited: 5, delivered: 4, answered: 1 },
    cells: [
      { school: "DISTRICT", audience: "families", invited: 1, delivered: 1, answered: 0 },
      { school: "N01", audience: "families", invited: 3, delivered: 2, answered: 1 },
      { school: "S01", audience: "staff", invited: 1, delivered: 1, answered: 0 },
    ],
  });
  expect(JSON.stringify(await findWaveStatus(story.caller, waveId))).toBe(JSON.stringify(status));
});

test("staff of one school see that school's participation only", async () => {
  const waveId = await invitedWave();
  const status = await findWaveStatus({ ...story.caller, schools: [story.south] }, waveId);
  expect(status?.cells.map(({ school }) => school)).toEqual(["S01"]);
});

test("a reminder goes to those who have not answered, at the address they have now", async () => {
  const waveId = await invitedWave();
  await story.db(({ db }) => db.delivery.updateMany({ data: { state: "sent" } }));
  await story.answer(waveId, "family0@home.test");
  await story.db(({ db }) =>
    db.person.updateMany({
      where: { email: "family1@home.test" },
      data: { email: "new@home.test", emailKey: "new@home.test" },
    }),
  );
  const reminded = await remindWave(story.caller, waveId, asking, story.services);
  if (!reminded.ok) throw new Error(reminded.reason);
  expect(reminded.recipients).toBe(4);
  const emails = (await story.deliveries(reminded.campaignId)).map(({ email }) => email);
  expect(emails).toEqual([
    "family2@home.test",
    "new@home.test",
    "nowhere@home.test",
    "staff@school.test",
  ]);
});

test("nobody is reminded whose invitation is still on its way, or twice at once", async () => {
  const waveId = await invitedWave();
  const early = await remindWave(story.caller, waveId, asking, story.services);
  expect(early).toMatchObject({ ok: true, recipients: 0 });
  await story.db(({ db }) => db.delivery.updateMany({ data: { state: "sent" } }));
  await remindWave(story.caller, waveId, asking, story.services);
  const second = await remindWave(story.caller, waveId, asking, story.services);
  expect(second).toEqual({ ok: false, reason: "still_reminding" });
});

test("a wave nobody was invited to has nobody to remind", async () => {
  const waveId = await story.addWave();
  const refused = await remindWave(story.caller, waveId, asking, story.services);
  expect(refused).toEqual({ ok: false, reason: "not_invited" });
});

test("links are listed for everybody alike, and the record says that they were", async () => {
  const waveId = await invitedWave();
  await story.answer(waveId, "family0@home.test");
  const links = await listWaveLinks(story.caller, waveId, "csv", story.services);
  expect(links).toHaveLength(5);
  expect(links[0]?.url).toMatch(/^http:\/\/voice\.test\/s\/[\w-]{22}$/);
  expect(links[0]?.code).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/);
  const entry = await story.db(({ db }) =>
    db.auditEntry.findFirstOrThrow({ where: { action: "wave.links" } }),
  );
  expect(entry.detail).toEqual({ format: "csv", people: 5 });
});
