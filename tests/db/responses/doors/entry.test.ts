import { expect, test } from "vitest";
import { listWaveLinks } from "~/campaigns/list-wave-links.server";
import { finishWave } from "~/responses/finish-wave.server";
import * as entries from "~/responses/routes/entries";
import * as resolution from "~/responses/routes/entry-resolution";
import * as interview from "~/responses/routes/interview";
import * as interviews from "~/responses/routes/interviews";
import * as paperEntry from "~/responses/routes/paper-entry";
import { markWaveClosed } from "~/surveys/mark-closed.server";
import { withClient } from "../../../../server/database/client";
import { ask, type Site, signedIn } from "../../../routes/auth/site";
import { formServer } from "../form-server";
import { type Invited, invitedWave, many } from "../story";

type Fields = Record<string, string>;

/** Two of the office's staff at their desks, with the codes on the sheets. */
async function office(wave: Invited) {
  const site: Site = { services: wave.services, ownerUrl: wave.ownerUrl, setNow: () => {} };
  const desk = [
    await signedIn(site, wave.districtId, "editor"),
    await signedIn(site, wave.districtId),
  ];
  const links = await listWaveLinks(wave.caller, wave.waveId, "csv", wave.services);
  const codes = new Map(links.map(({ sourceId, code }) => [sourceId, code]));
  const params = { wave: wave.waveId };
  const at = async (who: number, handler: unknown, path: Fields, form?: Fields) =>
    ask(site, handler, {
      params: { ...params, ...path },
      cookie: desk[who]?.cookie ?? "",
      ...(form ? { form, headers: FORM } : {}),
    });
  const invitationOf = async (person: string) => {
    const code = codes.get(person) ?? "";
    const found = await at(0, entries.action, {}, { code: ` ${code.toLowerCase()} ` });
    return found.location?.split("/").at(-1) ?? "";
  };
  return {
    at,
    invitationOf,
    enter: (who: number, invitation: string, stage: string, form: Fields) =>
      at(who, paperEntry.action, { invitation }, { stage, ...form }),
    resolve: (who: number, invitation: string, form: Fields) =>
      at(who, resolution.action, { invitation }, form),
    call: (who: number, invitation: string, form: Fields) =>
      at(who, interview.action, { invitation }, form),
  };
}

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
const pending = (wave: Invited) => wave.db(({ db }) => db.paperEntry.count());
const outcome = ({ location }: { location: string | null }) => location?.split("entered=")[1];

test("a form is found by its code, kept once, and stored when the second entry says the same", async () => {
  const wave = await invitedWave({ people: many(2) });
  const { at, invitationOf, enter } = await office(wave);
  expect((await at(0, entries.action, {}, { code: "AAAAA-BBBBB" })).status).toBe(422);
  const invitation = await invitationOf("p0");
  const typed = { AW1: "4", UN1: "2", OPEN: "More trees" };
  expect((await at(0, paperEntry.loader, { invitation })).body).toMatchObject({ stage: "first" });
  expect(outcome(await enter(0, invitation, "first", typed))).toBe("first");
  // Sent twice by an impatient finger, the first is not the second.
  expect(outcome(await enter(0, invitation, "first", typed))).toBe("first");
  expect([await pending(wave), (await wave.responses()).length]).toEqual([1, 0]);
  expect((await at(1, paperEntry.loader, { invitation })).body).toMatchObject({ stage: "second" });
  const second = { ...typed, OPEN: "more trees." };
  expect(outcome(await enter(1, invitation, "second", second))).toBe("stored");
  const [response] = await wave.responses();
  expect(response).toMatchObject({
    ...{ invitationId: invitation, audience: "families", language: "en" },
    texts: { OPEN: "More trees" },
  });
  expect(Object.keys(response?.answers as object).sort()).toEqual(["AW1", "UN1"]);
  expect(await pending(wave)).toBe(0);
  const counts = await wave.db(({ db }) => db.doorCount.findMany());
  expect(counts.map(({ door, count }) => [door, count])).toEqual([["paper", 1]]);
});

test("where two entries differ nothing is stored before a third look at the paper", async () => {
  const wave = await invitedWave({ people: many(1) });
  const { invitationOf, enter, resolve } = await office(wave);
  const invitation = await invitationOf("p0");
  await enter(0, invitation, "first", { AW1: "4", UN1: "2" });
  const differing = await enter(1, invitation, "second", { AW1: "3", UN1: "2" });
  expect(differing.body).toMatchObject({
    differs: { names: ["AW1"], first: { AW1: "4" }, second: { AW1: "3" } },
  });
  expect(await wave.responses()).toEqual([]);
  expect((await resolve(1, invitation, { AW1: "99", UN1: "2" })).status).toBe(422);
  expect(outcome(await resolve(1, invitation, { AW1: "4", UN1: "2" }))).toBe("stored");
  expect(outcome(await resolve(1, invitation, { AW1: "4", UN1: "2" }))).toBe("cannot");
  expect(await wave.responses()).toHaveLength(1);
});

test("who has answered is said only after sending, and the answers that are there stay", async () => {
  const wave = await invitedWave({ people: many(2) });
  const form = await formServer(wave);
  await form.post(wave.tokens[0] ?? "", { AW1: "1" });
  const { at, invitationOf, enter, call } = await office(wave);
  const [answered, other] = [await invitationOf("p0"), await invitationOf("p1")];
  const pages = await Promise.all(
    [answered, other].map((invitation) => at(0, paperEntry.loader, { invitation })),
  );
  const shown = pages.map(({ body }) => JSON.stringify(body).replaceAll(/[\da-f-]{36}/g, ""));
  expect(shown[0]).toBe(shown[1]);
  await enter(0, answered, "first", { AW1: "4" });
  expect(outcome(await enter(1, answered, "second", { AW1: "4" }))).toBe("cannot");
  expect(await pending(wave)).toBe(0);
  expect(outcome(await call(0, answered, { AW1: "5" }))).toBe("cannot");
  expect((await wave.responses()).map(({ answers }) => answers)).toEqual([{ AW1: "1" }]);
});

test("an anonymous wave's entry leaves no row, count or record that names the invitation", async () => {
  const wave = await invitedWave({ people: many(3), mode: "anonymous" });
  const { invitationOf, enter, call } = await office(wave);
  const [paper, phone] = [await invitationOf("p0"), await invitationOf("p1")];
  await enter(0, paper, "first", { AW1: "4" });
  await enter(1, paper, "second", { AW1: "4" });
  expect(outcome(await call(0, phone, { AW1: "5" }))).toBe("stored");
  const rows = await withClient(wave.ownerUrl, async (owner) => {
    const texts: string[] = [];
    for (const table of ["staged_response", "paper_entry", "door_count", "audit_entry"]) {
      const { rows } = await owner.query(`SELECT t::text AS row FROM ${table} t`);
      texts.push(...rows.map(({ row }) => `${table} ${row}`));
    }
    return texts;
  });
  expect(rows.filter((row) => row.startsWith("staged_response"))).toHaveLength(2);
  expect(rows.filter((row) => row.startsWith("paper_entry"))).toEqual([]);
  expect(rows.filter((row) => row.includes(paper) || row.includes(phone))).toEqual([]);
  expect(rows.filter((row) => /response\.enter/.test(row) && /AW1/.test(row))).toEqual([]);
  // What was deleted is written out of the table's file, too.
  const jobs = await withClient(wave.ownerUrl, (owner) =>
    owner.query(
      "SELECT payload FROM graphile_worker._private_jobs WHERE key LIKE 'sweep-answers:paper_entry'",
    ),
  );
  expect(jobs.rows).toEqual([{ payload: { rewrite: ["paper_entry"] } }]);
});

test.each(["confidential", "anonymous"] as const)(
  "a form that was entered once counts as sent when its %s wave closes, unless it was answered",
  async (mode) => {
    const wave = await invitedWave({ people: many(12), mode });
    const { invitationOf, enter } = await office(wave);
    const form = await formServer(wave);
    for (const token of wave.tokens.slice(2)) await form.post(token, { AW1: "2" });
    await enter(0, await invitationOf("p0"), "first", { AW1: "4", OPEN: "On paper" });
    await enter(0, await invitationOf("p2"), "first", { AW1: "5" });
    await wave.db(async (scope) => {
      await markWaveClosed(scope, wave.waveId);
      await finishWave(scope, wave.waveId);
    });
    const given = (await wave.responses()).map(({ answers }) => JSON.stringify(answers)).sort();
    expect(given.filter((answers) => answers === '{"AW1":"4"}')).toHaveLength(1);
    expect(given).toHaveLength(11);
    expect(given.join()).not.toContain('"5"');
    expect(await pending(wave)).toBe(0);
    const texts = await wave.db(({ db }) => db.openText.findMany());
    expect(texts.map(({ text }) => text)).toEqual(["On paper"]);
  },
);

test("an interview goes by steps in the person's language, and is theirs by a mailed code alone", async () => {
  const wave = await invitedWave({ people: [{ language: "ar" }, { audience: "staff" }] });
  const { at, call } = await office(wave);
  const found = await at(0, interviews.loader, {});
  expect(found.body).toMatchObject({ people: [] });
  const invitations = await wave.db(({ db }) =>
    db.invitation.findMany({ where: { audience: "families" } }),
  );
  const invitation = invitations[0]?.id ?? "";
  const again = await call(0, invitation, { _lang: "en", AW1: "4" });
  expect(again.status).toBe(200);
  expect(await wave.responses()).toEqual([]);
  expect(outcome(await call(0, invitation, { AW1: "4" }))).toBe("stored");
  const [response] = await wave.responses();
  expect(response).toMatchObject({ answers: { AW1: "4" }, language: "ar" });
  const form = await formServer(wave);
  const page = await form.get(wave.tokens[0] ?? "");
  expect([page.status, page.location]).toEqual([303, `/s/${wave.tokens[0]}/receipt`]);
});

test("people are found by parts of their name or source id, whether they have answered or not", async () => {
  const wave = await invitedWave({ people: many(30) });
  const form = await formServer(wave);
  await form.post(wave.tokens[7] ?? "", { AW1: "1" });
  const site: Site = { services: wave.services, ownerUrl: wave.ownerUrl, setNow: () => {} };
  const { cookie } = await signedIn(site, wave.districtId);
  const find = async (q: string) => {
    const path = `/admin/waves/${wave.waveId}/interviews?q=${encodeURIComponent(q)}`;
    const { body } = await ask(site, interviews.loader, {
      path,
      params: { wave: wave.waveId },
      cookie,
    });
    const page = body as { people: { sourceId: string }[]; isMore: boolean };
    return { ids: page.people.map(({ sourceId }) => sourceId), isMore: page.isMore };
  };
  expect(await find("person 7")).toEqual({ ids: ["p17", "p27", "p7"], isMore: false });
  expect((await find("p29")).ids).toEqual(["p29"]);
  expect((await find("Person")).isMore).toBe(true);
  expect((await find("%")).ids).toEqual([]);
  expect((await find("100%")).ids).toEqual([]);
});
