import { expect, test } from "vitest";
import { createDistrict } from "~/districts/create-district.server";
import { transaction } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import { systemCaller } from "~/platform/system-caller.server";
import { answersDigest } from "~/responses/answers";
import { finishWave } from "~/responses/finish-wave.server";
import { submitResponses } from "~/responses/invitation.db.server";
import { assignTexts } from "~/scores/open-text/assign-texts.server";
import { listOpenConcerns } from "~/scores/open-text/concern.db.server";
import { findPublishedThemes } from "~/scores/open-text/find-published-themes.server";
import { redactText, withholdText } from "~/scores/open-text/redact-text.server";
import { createTheme } from "~/scores/open-text/save-theme.server";
import { handleConcern } from "~/scores/open-text/tend-concerns.server";
import { publishThemes, readThemes } from "~/scores/open-text/themes.server";
import { closeWave } from "~/scores/release/close-wave.server";
import { withClient } from "../../../server/database/client";
import { type Invited, invitedWave, many, must } from "../responses/story";
import { allAnswered } from "./story";

const numbered = (n: number) => `Thought number ${String(n).padStart(3, "0")}`;

/** Everybody answers, in the order of the list, and writes something. */
async function write(wave: Invited, textOf: (index: number) => string) {
  for (const [index, token] of wave.tokens.entries()) {
    const answers = allAnswered(wave.definition, "families", index);
    const texts = { OPEN: textOf(index) };
    await submitResponses(wave.services.database, [
      {
        tokenHash: sha256(token),
        ...{ answers, texts, revision: 0, browserHash: sha256(token) },
        digest: Buffer.from(answersDigest({ answers, texts })),
      },
    ]);
  }
}

const textsOf = (wave: Invited) =>
  wave.db(({ db }) => db.openText.findMany({ where: { waveId: wave.waveId } }));

/** Spearman's rank correlation of a permutation of 0…n-1 with its order. */
function rankCorrelation(places: readonly number[]): number {
  const n = places.length;
  const squares = places.reduce((sum, place, index) => sum + (place - index) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

test.each(["confidential", "anonymous"] as const)(
  "in %s mode neither column, place nor transaction of 200 texts tells whose they are",
  async (mode) => {
    const wave = await invitedWave({ people: many(200), mode });
    await write(wave, numbered);
    await finishWave(wave.caller, wave.waveId);
    const { rows } = await withClient(wave.ownerUrl, (owner) =>
      owner.query(
        "SELECT t.*, t.ctid::text AS place, t.xmin::text AS transaction FROM open_text t ORDER BY t.ctid",
      ),
    );
    expect(Object.keys(rows[0]).sort()).toEqual(
      [
        ...["audience", "district_id", "id", "item_id", "phrases", "place", "redacted", "state"],
        ...["text", "transaction", "wave_id"],
      ].sort(),
    );
    expect(rows).toHaveLength(200);
    expect(new Set(rows.map(({ transaction }) => transaction)).size).toBe(1);
    const order = rows.map(({ text }) => Number(String(text).slice(-3)));
    const byId = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    // Five standard errors of a rank correlation of 200 by chance.
    expect(Math.abs(rankCorrelation(order))).toBeLessThan(5 / Math.sqrt(199));
    expect(Math.abs(rankCorrelation(byId.map(({ text }) => Number(text.slice(-3)))))).toBeLessThan(
      5 / Math.sqrt(199),
    );
    const responses = await wave.responses();
    expect(responses.every(({ texts }) => JSON.stringify(texts) === "{}")).toBe(true);
    const ids = new Set(responses.flatMap(({ id, invitationId }) => [id, invitationId]));
    expect(rows.filter(({ id }) => ids.has(id))).toEqual([]);
  },
);

test("closing a second time moves nothing, and the moving is no change of an answer", async () => {
  const wave = await invitedWave({ people: many(12) });
  await write(wave, numbered);
  // A draft keeps a cell's figures as long as its answers are the same in the same correction.
  const counted = async () =>
    (await wave.responses()).map(({ id, revision }) => `${id} ${revision}`);
  const answers = await counted();
  await finishWave(wave.caller, wave.waveId);
  expect((await counted()).sort()).toEqual(answers.sort());
  const before = await textsOf(wave);
  await finishWave(wave.caller, wave.waveId);
  expect(await textsOf(wave)).toEqual(before);
});

test("another district sees none of it", async () => {
  const wave = await invitedWave({ people: many(1) });
  await write(wave, () => "I want to die");
  await closeWave(wave.caller, wave.waveId);
  const made = { slug: "other", name: "Other", timezone: "UTC", language: "en" };
  const { districtId } = must(await createDistrict(wave.services.database, made, "test"));
  const other = systemCaller(wave.services.database, districtId, "test");
  const seen = await transaction(other, async ({ db }) => [
    await db.openText.count(),
    await db.textConcern.count(),
  ]);
  expect(seen).toEqual([0, 0]);
});

test("the database refuses raw words beside redacted ones", async () => {
  const wave = await invitedWave({ people: many(1) });
  await write(wave, numbered);
  await finishWave(wave.caller, wave.waveId);
  const both = wave.db(({ db }) =>
    db.openText.updateMany({ data: { redacted: "x", state: "redacted" } }),
  );
  await expect(both).rejects.toThrow("open_text_state");
});

test("redacting keeps the redacted words only, and the record has none of either", async () => {
  const wave = await invitedWave({ people: many(1) });
  await write(wave, () => "Person 0 told Mrs. Patel at secret@home.test that laptops are slow");
  await finishWave(wave.caller, wave.waveId);
  const [text] = await textsOf(wave);
  const named = { waveId: wave.waveId, id: text?.id ?? "" };
  const accepted = ["name person", "name patel", "mail secret@home.test"];
  expect(await redactText(wave.caller, named, { accepted, further: ["no such"] })).toMatchObject({
    reason: "not_in_text",
  });
  must(await redactText(wave.caller, named, { accepted, further: [] }));
  expect(await textsOf(wave)).toMatchObject([
    {
      state: "redacted",
      text: null,
      redacted: "[name] 0 told Mrs. [name] at [mail address] that laptops are slow",
      phrases: expect.arrayContaining(["laptops"]),
    },
  ]);
  const record = JSON.stringify(await wave.db(({ db }) => db.auditEntry.findMany()));
  expect(record).toContain("open-text.redact");
  expect(record).not.toMatch(/Patel|laptops|secret/);
});

test("closing puts danger on the list; its words stay until somebody notes what was done", async () => {
  const wave = await invitedWave({ people: many(3) });
  await write(wave, (index) => (index === 1 ? "Mi hijo dice que quiere morir" : "All is well"));
  await closeWave(wave.caller, wave.waveId);
  const concerns = await wave.db((scope) => listOpenConcerns(scope, wave.waveId));
  expect(concerns.map(({ text, kinds }) => [text, kinds])).toEqual([
    ["Mi hijo dice que quiere morir", ["self_harm"]],
  ]);
  const named = { waveId: wave.waveId, id: concerns[0]?.id ?? "" };
  const nothing = { accepted: [], further: [] };
  expect(await redactText(wave.caller, named, nothing)).toMatchObject({ reason: "concern_open" });
  expect(await withholdText(wave.caller, named)).toMatchObject({ reason: "concern_open" });
  const done = { at: new Date(), note: "The counselor was told." };
  expect(await handleConcern(wave.caller, named, done)).toBe(true);
  expect(await handleConcern(wave.caller, named, done)).toBe(false);
  must(await redactText(wave.caller, named, nothing));
});

test("a theme of ten is shown and published frozen; one of nine has neither number nor words", async () => {
  const wave = await invitedWave({ people: many(40) });
  await write(wave, numbered);
  await finishWave(wave.caller, wave.waveId);
  const texts = await textsOf(wave);
  for (const { id } of texts) {
    must(await redactText(wave.caller, { waveId: wave.waveId, id }, { accepted: [], further: [] }));
  }
  const ids = texts.map(({ id }) => id);
  const of = { waveId: wave.waveId, itemId: "OPEN" };
  for (const count of [9, 10]) {
    const { id } = must(
      await createTheme(wave.caller, of, { name: `Of ${count}`, description: "" }),
    );
    const chosen = ids.slice(0, count);
    const assignment = { listed: ids, chosen, quotes: chosen.slice(0, 1) };
    await assignTexts(wave.caller, { waveId: wave.waveId, id }, assignment);
    await assignTexts(wave.caller, { waveId: wave.waveId, id }, assignment);
  }
  const shown = await readThemes(wave.caller, wave.waveId);
  expect(shown.map(({ name, numbers, quotes }) => [name, numbers.total, quotes.length])).toEqual([
    ["Of 10", { kind: "number", people: 10 }, 10],
    ["Of 9", { kind: "few" }, 0],
  ]);
  await publishThemes(wave.caller, wave.waveId, { at: new Date() });
  await assignTexts(
    wave.caller,
    { waveId: wave.waveId, id: shown[0]?.id ?? "" },
    {
      ...{ listed: ids, chosen: ids, quotes: [] },
    },
  );
  const published = await findPublishedThemes(wave.caller, wave.waveId);
  expect(published.map(({ id, themes }) => [id, themes])).toEqual([
    [
      "OPEN",
      [
        {
          ...{ name: "Of 10", description: "", people: 10 },
          quotes: [expect.objectContaining({ lang: null })],
        },
      ],
    ],
  ]);
  await publishThemes(wave.caller, wave.waveId, { at: new Date(), none: true });
  expect(await findPublishedThemes(wave.caller, wave.waveId)).toEqual([]);
});
