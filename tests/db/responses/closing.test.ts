import { expect, test } from "vitest";
import { finishWave } from "~/responses/finish-wave.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { allAnswered } from "../scores/story";
import { formServer, newBrowser } from "./form-server";
import { invitedWave, many } from "./story";

/** Of 25 scored items. */
const HALF = 13;

/** So many scored items answered, and nothing else. */
const scored = (count: number) =>
  Object.entries(allAnswered(standardSurvey(), "families", 0)).slice(0, count) as [
    string,
    string,
  ][];

test("at closing a saved form counts as sent from half of the scored items on; others are deleted", async () => {
  const wave = await invitedWave({ people: many(4) });
  const [half = "", under = "", sent = "", neverOpened = ""] = wave.tokens;
  const form = await formServer(wave);
  await form.post(half, [...scored(HALF), ["OPEN", "Mine"], ["_save", ""]], newBrowser("half"));
  await form.post(under, [...scored(HALF - 1), ["_save", ""]]);
  await form.post(sent, scored(2));
  await finishWave(wave.caller, wave.waveId);

  const responses = await wave.responses();
  expect(responses.map(({ answers }) => Object.keys(answers as object).length).sort()).toEqual([
    13, 2,
  ]);
  expect(await wave.db(({ db }) => db.responseDraft.count())).toBe(0);
  const kept = responses.find(({ answers }) => Object.keys(answers as object).length === 13);
  expect(kept).toMatchObject({ audience: "families", language: "en", scored: true });
  expect(kept?.schoolId).not.toBeNull();
  for (const token of [under, neverOpened]) expect((await form.get(token)).status).toBe(200);
});

test("what people wrote leaves its response at closing, with the audience only", async () => {
  const wave = await invitedWave({ people: many(12) });
  const form = await formServer(wave);
  for (const [index, token] of wave.tokens.entries()) {
    await form.post(token, { AW1: "3", OPEN: `Thought ${index}` });
  }
  await finishWave(wave.caller, wave.waveId);
  const texts = await wave.db(({ db }) => db.openText.findMany());
  expect(texts.map(({ text }) => text).sort()).toEqual(
    wave.tokens.map((_, index) => `Thought ${index}`).sort(),
  );
  for (const { audience, itemId } of texts)
    expect([audience, itemId]).toEqual(["families", "OPEN"]);
  for (const { texts, digest } of await wave.responses()) {
    expect([texts, digest.length]).toEqual([{}, 0]);
  }
});

test("a form saved by somebody who then sent one is not sent a second time", async () => {
  const wave = await invitedWave({ people: many(1) });
  const token = wave.tokens[0] ?? "";
  const form = await formServer(wave);
  await form.post(token, [...scored(HALF), ["_save", ""]]);
  await form.post(token, scored(3));
  await finishWave(wave.caller, wave.waveId);
  expect(await wave.responses()).toHaveLength(1);
});
