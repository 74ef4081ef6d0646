import { expect, test } from "vitest";
import { randomToken } from "~/platform/secrets.server";
import { forgetNetworks } from "~/responses/doors/open/forget-networks.server";
import { FLOOD } from "~/responses/doors/open/open-link";
import { insertOpenResponse } from "~/responses/doors/open/open-response.db.server";
import { closeOpenLink } from "~/responses/doors/open/steer-open-link.server";
import { keepRedacted, listTexts } from "~/scores/open-text/open-text.db.server";
import { countPhrases } from "~/scores/open-text/theme.db.server";
import { closeWave } from "~/scores/release/close-wave.server";
import { createRelease } from "~/scores/release/create-release.server";
import { findRelease } from "~/scores/release/read-release.server";
import { withClient } from "../../../../server/database/client";
import { answerFrom } from "../../scores/story";
import { formServer } from "../form-server";
import { type Invited, invitedWave, many, must } from "../story";
import { onceOf, openSite } from "./door-site";

const answers = { AW1: "4", UN1: "5" };
const stored = (wave: Invited) =>
  wave.db(({ db }) => db.openResponse.findMany({ where: { waveId: wave.waveId } }));

test("somebody without a link chooses who they are, answers, and is thanked", async () => {
  const wave = await invitedWave({ people: many(2) });
  const site = await openSite(wave);
  expect((await site.start()).data).toMatchObject({ lang: "en", isWrong: false });
  expect((await site.start("?audience=nobody")).status).toBe(422);
  expect((await site.start("?audience=families&school=A")).location).toBe(
    "/d/cedar/o/tech/families/A",
  );
  const form = await site.form();
  expect(form.html).toContain("For families at Lakeside School");
  expect(form.html).toContain("Your answers carry no name");
  expect(form.html).not.toContain("privacy.burned");
  const sent = await site.post({ version: onceOf(form), ...answers, OPEN: "More trees" });
  expect([sent.status, sent.location]).toEqual([303, "/d/cedar/o/tech/thanks?lang=en"]);
  expect((await site.thanks({ cookie: sent.cookie })).data).toMatchObject({ mayConfirm: true });
  expect((await site.thanks()).data).toMatchObject({
    ...{ mayConfirm: false, isOpen: true, resultsHref: null },
    sender: { home: "/d/cedar", isOpen: true },
  });
  const [row, ...more] = await stored(wave);
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    ...{ answers, texts: { OPEN: "More trees" }, audience: "families", language: "en" },
    verified: false,
  });
});

test("the same form sent many times at once counts once; a form without its value is shown again", async () => {
  const wave = await invitedWave({ people: many(1) });
  const site = await openSite(wave);
  const version = onceOf(await site.form());
  const posts = Array.from({ length: 20 }, () => site.post({ version, ...answers }));
  expect((await Promise.all(posts)).map(({ status }) => status)).toEqual(Array(20).fill(303));
  expect(await stored(wave)).toHaveLength(1);
  const without = await site.post(answers);
  expect(without.status).toBe(422);
  expect(without.html).toMatch(/name="AW1"[^>]*value="4"[^>]*checked|checked[^>]*value="4"/);
  expect(await stored(wave)).toHaveLength(1);
});

test("the page is in the link's language, else the browser's, else the district's", async () => {
  const wave = await invitedWave({ people: many(1) });
  const site = await openSite(wave);
  expect((await site.start("", { language: "so,en;q=0.5" })).data).toMatchObject({ lang: "so" });
  expect((await site.start("?lang=ar", { language: "so" })).data).toMatchObject({ dir: "rtl" });
  expect((await site.start("", { language: "tlh" })).data).toMatchObject({ lang: "en" });
  const form = await site.form("families", "A", "?lang=ar");
  expect(form.html).toContain('<html lang="ar" dir="rtl">');
  expect(form.html).toContain("إجاباتك بلا اسم");
});

test("looking changes nothing", async () => {
  const wave = await invitedWave({ people: many(1) });
  const site = await openSite(wave);
  const counted = () =>
    withClient(wave.ownerUrl, async (owner) => {
      const tables = [
        "open_link",
        "open_response",
        "open_confirmation",
        "rate_limit",
        "audit_entry",
      ];
      const rows: unknown[] = [];
      for (const table of tables) {
        rows.push((await owner.query(`SELECT t::text FROM ${table} t ORDER BY 1`)).rows);
      }
      return rows;
    });
  const before = await counted();
  for (let looks = 0; looks < 10; looks += 1) {
    await site.start();
    await site.form();
    await site.thanks();
    await site.confirmation("AAAAAAAAAAAAAAAAAAAAAA");
  }
  expect(await counted()).toEqual(before);
});

test("a flood from one network ends in 429, in the reader's language; others still get in", async () => {
  const wave = await invitedWave({ people: many(1) });
  const site = await openSite(wave);
  const post = (client: string) => site.post({ version: randomToken(), ...answers }, { client });
  const statuses = [];
  for (let sent = 0; sent < FLOOD.network + 3; sent += 1) {
    // Another address of the same household's network each time.
    statuses.push((await post(`2001:db8:1:2::${sent.toString(16)}`)).status);
  }
  expect(statuses.filter((status) => status === 303)).toHaveLength(FLOOD.network);
  expect(statuses.slice(-3)).toEqual([429, 429, 429]);
  expect((await post("198.51.100.7")).status).toBe(303);
  const refused = await site.post(
    { version: randomToken(), ...answers },
    { client: "2001:db8:1:2::1", language: "es" },
  );
  expect(refused.html).toContain("Demasiados intentos");
  const keys = () =>
    withClient(wave.ownerUrl, async (owner) => {
      const { rows } = await owner.query("SELECT key FROM rate_limit");
      return rows.map(({ key }) => String(key));
    });
  expect((await keys()).join()).not.toContain("2001:db8");
  await forgetNetworks(wave.services);
  expect(await keys()).toHaveLength(3);
  await withClient(wave.ownerUrl, (owner) =>
    owner.query("UPDATE rate_limit SET window_start = window_start - interval '61 minutes'"),
  );
  await forgetNetworks(wave.services);
  expect(await keys()).toEqual([]);
});

test("1000 posts never move a score, a tally or a count of those who were invited (threat 12)", {
  timeout: 240_000,
}, async () => {
  const wave = await invitedWave({ people: many(60) });
  await answerFrom(wave, 0, 30);
  const site = await openSite(wave);
  const draft = async () => {
    const { releaseId } = must(await createRelease(wave.caller, wave.waveId));
    const release = await findRelease(wave.caller, releaseId);
    return JSON.stringify(release?.tables);
  };
  const tallies = () =>
    withClient(wave.ownerUrl, async (owner) => {
      const { rows } = await owner.query(`
        SELECT audience, school_id, language, n, complete, partial, layout, measures::text FROM tally
        ORDER BY 1, 2, 3`);
      return JSON.stringify(rows);
    });
  const before = [await draft(), await tallies()];
  const statuses = new Map<number, number>();
  for (let from = 0; from < 1000; from += 50) {
    const posts = Array.from({ length: 50 }, (_, index) => {
      const client = `198.51.${Math.floor((from + index) / 50)}.${index}`;
      return site.post({ version: randomToken(), AW1: "1", BI1: "1" }, { client });
    });
    for (const { status } of await Promise.all(posts)) {
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }
  expect(Object.fromEntries(statuses)).toEqual({ 303: FLOOD.link, 429: 1000 - FLOOD.link });
  // And as many as the limit kept out.
  await wave.db(async (scope) => {
    for (let sent = FLOOD.link; sent < 1000; sent += 1) {
      await insertOpenResponse(scope, {
        ...{ waveId: wave.waveId, audience: "families", schoolId: null, language: "en" },
        ...{ answers: { AW1: "1" }, texts: {}, onceHash: Buffer.from(`once ${sent}`) },
      });
    }
  });
  expect(await stored(wave)).toHaveLength(1000);
  expect([await draft(), await tallies()]).toEqual(before);
  expect(await wave.responses()).toHaveLength(30);
});

test("a closed link and a closed wave take nothing and say since when", async () => {
  const wave = await invitedWave({ people: many(1) });
  const site = await openSite(wave);
  const version = onceOf(await site.form());
  await closeOpenLink(wave.caller, wave.waveId);
  expect((await site.form()).status).toBe(410);
  expect((await site.post({ version, ...answers })).status).toBe(410);
  expect((await site.start("?audience=families")).status).toBe(410);
  expect(await stored(wave)).toEqual([]);
  const late = await invitedWave({ people: many(1), opens: "2098-01-01" });
  const early = await openSite(late);
  expect((await early.form()).status).toBe(403);
  expect((await early.post({ version, ...answers })).status).toBe(403);
});

test("what the survey does not ask, or no school has, is no page", async () => {
  const wave = await invitedWave({ people: many(1) });
  const site = await openSite(wave);
  expect((await site.form("pupils")).status).toBe(404);
  expect((await site.form("families", "NOWHERE")).status).toBe(404);
  expect((await site.form("families", "DISTRICT")).status).toBe(200);
});

test("what was written is read after closing as the open link's, last, and makes no theme", async () => {
  const wave = await invitedWave({ people: many(2) });
  const site = await openSite(wave);
  const form = await formServer(wave);
  await form.post(wave.tokens[0] ?? "", { AW1: "2", OPEN: "By invitation" });
  for (const text of ["By the link", "Also by the link"]) {
    await site.post({ version: onceOf(await site.form()), OPEN: text });
  }
  await wave.db(({ db }) =>
    db.openResponse.updateMany({
      where: { texts: { path: ["OPEN"], equals: "Also by the link" } },
      data: { verified: true },
    }),
  );
  must(await closeWave(wave.caller, wave.waveId));
  const texts = await wave.db((scope) =>
    listTexts(scope, wave.waveId, { state: "unread", page: 1, size: 9 }),
  );
  expect(texts.at(-1)).toMatchObject({ text: "By the link", audience: "open" });
  expect(texts.map(({ audience }) => audience).sort()).toEqual([
    "families",
    "open",
    "open_verified",
  ]);
  expect((await stored(wave)).map(({ texts }) => texts)).toEqual([{}, {}]);
  const counted = await wave.db(async (scope) => {
    for (const { id } of texts)
      await keepRedacted(scope, id, { redacted: "a b", phrases: ["a b"] });
    return countPhrases(scope, { waveId: wave.waveId, itemId: "OPEN" });
  });
  expect(counted).toEqual([]);
});
