import { expect, test } from "vitest";
import { countWaveLinks, listWaveLinks } from "~/campaigns/list-wave-links.server";
import { type LinkChoice, UNCHOSEN } from "~/campaigns/wave-link";
import { type Asked, type Invited, invitedWave } from "../story";

const people: Asked[] = [
  { school: "B", language: "es" },
  { school: "A", language: "en" },
  { audience: "staff", school: "A", language: "ar" },
  { audience: "business", school: "" },
];

const chosen = async (wave: Invited, choice: Partial<LinkChoice>) => {
  const whole = { ...UNCHOSEN, ...choice };
  const links = await listWaveLinks(wave.caller, wave.waveId, "letters", wave.services, whole);
  expect(await countWaveLinks(wave.caller, wave.waveId, whole)).toBe(links.length);
  return links.map(({ sourceId }) => sourceId);
};

test("letters are chosen by school, audience, language and name, sorted by school", async () => {
  const wave = await invitedWave({ people });
  expect(await chosen(wave, {})).toEqual(["p0", "p1", "p2", "p3"]);
  expect(await chosen(wave, { school: "A" })).toEqual(["p1", "p2"]);
  expect(await chosen(wave, { school: "DISTRICT" })).toEqual(["p3"]);
  expect(await chosen(wave, { audience: "staff" })).toEqual(["p2"]);
  expect(await chosen(wave, { language: "es" })).toEqual(["p0"]);
  expect(await chosen(wave, { sourceIds: ["p3", "p9"] })).toEqual(["p3"]);
  const part = { ...UNCHOSEN, from: 1, most: 2 };
  const links = await listWaveLinks(wave.caller, wave.waveId, "letters", wave.services, part);
  expect(links.map(({ sourceId }) => sourceId)).toEqual(["p1", "p2"]);
});

test("letters go to whom no mail reached, and not to who stopped the mails", async () => {
  const wave = await invitedWave({ people });
  expect(await chosen(wave, { reach: "no_mail" })).toEqual([]);
  await wave.db(async ({ db }) => {
    const settled = (email: string, data: object) =>
      db.delivery.updateMany({ where: { email }, data });
    await db.delivery.updateMany({ data: { state: "sent" } });
    await settled("p0@home.test", { bouncedAt: new Date() });
    await settled("p1@home.test", { state: "failed" });
    await settled("p3@home.test", { state: "failed" });
    const stopped = { where: { email: "p3@home.test" }, data: { unsubscribedAt: new Date() } };
    await db.mailAddress.updateMany(stopped);
  });
  expect(await chosen(wave, { reach: "no_mail" })).toEqual(["p0", "p1"]);
});

test("whose links were taken stands in the record, without names or links", async () => {
  const wave = await invitedWave({ people });
  const links = await chosen(wave, { school: "A", sourceIds: ["p1"] });
  expect(links).toEqual(["p1"]);
  const entries = await wave.db(({ db }) =>
    db.auditEntry.findMany({ where: { action: "wave.links" }, orderBy: { at: "desc" }, take: 1 }),
  );
  expect(entries.map(({ subject, detail }) => ({ subject, detail }))).toEqual([
    {
      subject: `wave:${wave.waveId}`,
      detail: { format: "letters", people: 1, school: "A", named: 1 },
    },
  ]);
});
