import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openFlightRecorder } from "~/campaigns/flight-recorder.server";
import { readRecording } from "~/campaigns/recording";
import { sent } from "./sent";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "full-circle-flights-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = { districtId: randomUUID(), campaignId: randomUUID(), senderId: randomUUID() };
const file = () => join(folder, readdirSync(folder)[0] ?? "");
const outcomes = () => readRecording(readFileSync(file(), "utf8"))?.outcomes;

it("has everything in its file at once, and nothing once the ledger has all", () => {
  const recorder = openFlightRecorder(folder, key);
  expect(recorder.isKept).toBe(true);
  const [one, other] = [randomUUID(), randomUUID()];
  recorder.took([one, other], 1);
  recorder.reachesDot(one);
  expect(outcomes()).toMatchObject([{ id: other, state: "queued" }]);
  recorder.ended(sent(one));
  expect(outcomes()).toMatchObject([{ id: one, state: "sent" }, { id: other }]);
  recorder.close(true);
  expect(readdirSync(folder)).toEqual([]);
});

it("leaves its file where the ledger could not be told", () => {
  openFlightRecorder(folder, key).close(false);
  expect(readdirSync(folder)).toHaveLength(1);
});

it("stays small however many mails go, and keeps those in hand", () => {
  const recorder = openFlightRecorder(folder, key);
  const [slow, ...quick] = Array.from({ length: 2000 }, () => randomUUID());
  recorder.took([slow ?? ""], 1);
  recorder.reachesDot(slow ?? "");
  for (const id of quick) {
    recorder.took([id], 2);
    recorder.reachesDot(id);
    recorder.ended(sent(id));
    recorder.recorded([id]);
  }
  const left = randomUUID();
  recorder.took([left], 3);
  expect(statSync(file()).size).toBeLessThan(66_000);
  const said = outcomes() ?? [];
  expect(said.map(({ id }) => id)).not.toContain(slow);
  expect(said.at(-1)).toMatchObject({ id: left, state: "queued" });
});

it("lets no final dot through once its file was taken for a dead sender's", () => {
  const recorder = openFlightRecorder(folder, key);
  const id = randomUUID();
  recorder.took([id], 1);
  renameSync(file(), `${file()}.taken`);
  expect(() => recorder.reachesDot(id)).toThrow("taken for dead");
});

it("remembers in a new file until when it learned of mails, and begins none once its file was taken", () => {
  const recorder = openFlightRecorder(folder, key);
  recorder.took([], 1);
  const held = randomUUID();
  recorder.took([held], 7);
  const first = file();
  const fill = (until: () => boolean) => {
    while (!until()) {
      const id = randomUUID();
      recorder.took([id], 5);
      recorder.recorded([id]);
    }
  };
  fill(() => file() !== first);
  expect(readRecording(readFileSync(file(), "utf8"))).toMatchObject({
    ...{ learned: 7, outcomes: [{ id: held, state: "queued" }] },
  });
  renameSync(file(), `${file()}.taken`);
  fill(() => readdirSync(folder).length > 1);
  expect(() => recorder.reachesDot(held)).toThrow("cannot write down");
});

it("does without where there is no folder to write to", () => {
  const recorder = openFlightRecorder(join(folder, "not", "there"), key);
  expect(recorder.isKept).toBe(false);
  recorder.reachesDot(randomUUID());
  expect(readdirSync(folder)).toEqual([]);
});
