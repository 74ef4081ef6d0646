import { expect, test, vi } from "vitest";
import { loader as feedback } from "~/reports/routes/feedback";
import { loader as receipt } from "~/reports/routes/receipt";
import { loader as code, action as sendCode } from "~/responses/routes/access-code";
import { endWave } from "~/scores/release/close-wave.server";
import { destroyLinks } from "~/scores/release/tend-waves.server";
import { unlinkingIsDue } from "../../db/responses/attacker/run-wave";
import { formServer, newBrowser } from "../../db/responses/form-server";
import { type Invited, invitedWave, many } from "../../db/responses/story";
import { ask, type Site } from "../auth/site";

vi.setConfig({ testTimeout: 90_000 });

const mine = newBrowser("mine");

/** One of two people has answered; then the day comes. */
async function unlinkedWave() {
  const wave = await invitedWave({ people: many(2) });
  const [token = "", other = ""] = wave.tokens;
  const form = await formServer(wave);
  expect((await form.post(token, { AW1: "3" }, mine)).status).toBe(303);
  await endWave(wave.caller, wave.waveId);
  await unlinkingIsDue(wave);
  await destroyLinks(wave.caller);
  return { wave, token, other };
}

const asked = ({ services, ownerUrl }: Invited, token: string, path: string) => ({
  site: { services, ownerUrl, setNow: () => {} } satisfies Site,
  request: { path, params: { token }, cookie: mine },
});

test("receipt and feedback say that the link is gone, and show no answers in the browser that gave them", async () => {
  const { wave, token } = await unlinkedWave();
  for (const [loader, path] of [
    [receipt, `/s/${token}/receipt`],
    [feedback, `/f/${token}`],
  ] as const) {
    const { site, request } = asked(wave, token, path);
    const { status, body } = await ask(site, loader, request);
    expect(status).toBe(200);
    const page = body as { unlinked: string; isLocked?: boolean; receipt?: unknown };
    expect(page.unlinked).toMatch(/\d{4}/);
    expect([page.isLocked ?? false, page.receipt ?? null]).toEqual([false, null]);
  }
});

test("who had not answered is told nothing of answers", async () => {
  const { wave, other } = await unlinkedWave();
  const { site, request } = asked(wave, other, `/f/${other}`);
  expect((await ask(site, feedback, request)).body).toMatchObject({ unlinked: null });
});

test("no code is mailed for answers that nobody can find", async () => {
  const { wave, token } = await unlinkedWave();
  const { site, request } = asked(wave, token, `/s/${token}/code`);
  const sent = await ask(site, sendCode, { ...request, form: {} });
  expect(sent).toMatchObject({ status: 303, location: `/s/${token}/receipt` });
  const shown = await ask(site, code, request);
  expect(shown).toMatchObject({ status: 303, location: `/s/${token}/receipt` });
  expect(await wave.db(({ db }) => db.accessCode.count())).toBe(0);
});
