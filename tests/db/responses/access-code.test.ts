import { expect, test } from "vitest";
import {
  accessCodeOf,
  CODE_MINUTES,
  enterAccessCode,
  sendAccessCode,
} from "~/responses/access-code.server";
import { openLink } from "~/responses/open-link.server";
import { withClient } from "../../../server/database/client";
import { formServer, newBrowser } from "./form-server";
import { type Invited, invitedWave, many } from "./story";

async function answeredWave() {
  const wave = await invitedWave({ people: many(2) });
  const form = await formServer(wave);
  for (const [index, token] of wave.tokens.entries()) {
    await form.post(token, { AW1: "4" }, newBrowser(`own${index}`));
  }
  return wave;
}

async function opened({ services, tokens }: Invited, browser: string, person = 0) {
  const headers = { Cookie: newBrowser(browser) };
  const request = new Request("http://full-circle.test/", { headers });
  const link = await openLink(services, request, tokens[person] ?? "");
  if (!link) throw new Error("no such link");
  return link;
}

/** The code as the mail carries it: the newest row's. */
async function mailedCode({ services, db }: Invited): Promise<string> {
  const { id } = await db(({ db }) =>
    db.accessCode.findFirstOrThrow({ orderBy: { createdAt: "desc" } }),
  );
  return accessCodeOf(services.secrets.link, id);
}

test("another browser sees the answers only after the mailed code, however it is typed", async () => {
  const wave = await answeredWave();
  const other = await opened(wave, "other");
  expect(other.given).toBeNull();
  expect(await sendAccessCode(wave.services, other)).toBe("sent");
  const code = await mailedCode(wave);
  const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
  expect(await enterAccessCode(wave.services, other, typed)).toBe(true);
  expect((await opened(wave, "other")).given).toMatchObject({ answers: { AW1: "4" } });
  expect((await opened(wave, "third")).given).toBeNull();
});

test("a code opens once, for the browser that asked and its own link", async () => {
  const wave = await answeredWave();
  const other = await opened(wave, "other");
  await sendAccessCode(wave.services, other);
  const code = await mailedCode(wave);
  expect(await enterAccessCode(wave.services, await opened(wave, "third"), code)).toBe(false);
  expect(await enterAccessCode(wave.services, await opened(wave, "other", 1), code)).toBe(false);
  expect(await enterAccessCode(wave.services, other, code)).toBe(true);
  expect(await enterAccessCode(wave.services, other, code)).toBe(false);
});

test("five wrong codes use the right one up", async () => {
  const wave = await answeredWave();
  const other = await opened(wave, "other");
  await sendAccessCode(wave.services, other);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    expect(await enterAccessCode(wave.services, other, "WRONG234")).toBe(false);
  }
  expect(await enterAccessCode(wave.services, other, await mailedCode(wave))).toBe(false);
});

test("a code is over after its minutes", async () => {
  const wave = await answeredWave();
  const other = await opened(wave, "other");
  await sendAccessCode(wave.services, other);
  const code = await mailedCode(wave);
  const later = new Date(Date.now() + CODE_MINUTES * 60_000 + 1000);
  const services = { ...wave.services, clock: () => later };
  expect(await enterAccessCode(services, other, code)).toBe(false);
});

test("five codes an hour are mailed for a link, and each is a job with no code in it", async () => {
  const wave = await answeredWave();
  const other = await opened(wave, "other");
  const outcomes: string[] = [];
  for (let asked = 0; asked < 6; asked += 1) {
    outcomes.push(await sendAccessCode(wave.services, other));
  }
  expect(outcomes).toEqual([...Array(5).fill("sent"), "too_many"]);
  const code = await mailedCode(wave);
  const jobs = await withClient(wave.ownerUrl, async (owner) => {
    const { rows } = await owner.query(`
      SELECT payload::text FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier = 'send-access-code'`);
    return rows.map(({ payload }) => String(payload));
  });
  expect(jobs).toHaveLength(5);
  expect(jobs.join()).not.toContain(code);
});
