import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import type { OutgoingMail } from "~/mail/message";
import { confirmationToken } from "~/responses/doors/open/ask-for-confirmation.server";
import {
  deleteOpenConfirmations,
  sendOpenConfirmation,
} from "~/responses/doors/open/send-open-confirmation.server";
import { withClient } from "../../../../server/database/client";
import { type Invited, invitedWave, many } from "../story";
import { onceOf, openSite } from "./door-site";

/** Answers from a browser of its own, with the cookie it is given. */
async function answered(site: Awaited<ReturnType<typeof openSite>>): Promise<string> {
  return (await site.post({ version: onceOf(await site.form()), AW1: "4" })).cookie;
}

async function jobs({ ownerUrl }: Invited): Promise<Record<string, string>[]> {
  return withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query(`
      SELECT payload FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      WHERE t.identifier = 'send-open-confirmation' ORDER BY j.id`);
    return rows.map(({ payload }) => payload);
  });
}

/** The token of the newest mail that was asked for. */
async function mailed(wave: Invited): Promise<string> {
  const job = (await jobs(wave)).at(-1);
  return confirmationToken(wave.services.secrets.link, job?.confirmationId ?? "");
}

const verified = (wave: Invited) =>
  wave.db(({ db }) => db.openResponse.count({ where: { verified: true } }));
const press = { fields: { _: "" } };

test("answers are verified by a mailed link, once an address, and nothing joins the two", async () => {
  const wave = await invitedWave({ people: many(1) });
  const site = await openSite(wave);
  const first = await answered(site);
  const asked = await site.thanks({ cookie: first, fields: { email: " Ana@Home.test " } });
  expect(asked.location).toBe("/d/cedar/o/tech/thanks?lang=en&mailed");
  const token = await mailed(wave);
  expect((await site.confirmation(token)).data).toMatchObject({ isOpen: true });
  expect(await verified(wave)).toBe(0);
  expect((await site.confirmation(token, press)).data).toEqual({ outcome: "verified" });
  expect(await verified(wave)).toBe(1);
  expect((await site.confirmation(token, press)).status).toBe(410);

  const second = await answered(site);
  await site.thanks({ cookie: second, fields: { email: "ana@home.test" } });
  const again = await site.confirmation(await mailed(wave), press);
  expect(again.data).toEqual({ outcome: "twice" });
  expect(await verified(wave)).toBe(1);

  const dump = await withClient(wave.ownerUrl, async (owner) => {
    const texts: string[] = [];
    for (const table of ["open_response", "open_confirmation", "open_address"]) {
      const { rows } = await owner.query(`SELECT t::text AS row FROM ${table} t`);
      texts.push(...rows.map(({ row }) => `${table} ${row}`));
    }
    return texts;
  });
  expect(dump.filter((row) => row.startsWith("open_confirmation"))).toEqual([]);
  expect(dump.filter((row) => row.startsWith("open_address"))).toHaveLength(1);
  expect(dump.join().toLowerCase()).not.toContain("home.test");
});

test("only the browser that has just answered can ask, and only for its own answers", async () => {
  const wave = await invitedWave({ people: many(1) });
  const site = await openSite(wave);
  await answered(site);
  const stranger = await site.thanks({ fields: { email: "eve@home.test" } });
  expect(stranger.location).toBe("/d/cedar/o/tech/thanks?lang=en");
  const forged = await site.thanks({ cookie: "fc_open=AAAA", fields: { email: "eve@home.test" } });
  expect(forged.status).toBe(303);
  expect(await jobs(wave)).toEqual([]);
});

test("what is no address is said, and nobody's mailbox is filled", async () => {
  const wave = await invitedWave({ people: many(1) });
  const site = await openSite(wave);
  const cookie = await answered(site);
  const ask = (email: string, client: string) => site.thanks({ cookie, client, fields: { email } });
  const wrong = await ask('a@x.test, "b"@y.test', "198.51.100.1");
  expect([wrong.status, wrong.data.email]).toEqual([422, 'a@x.test, "b"@y.test']);
  const statuses = [];
  for (let asked = 0; asked < 5; asked += 1) {
    statuses.push((await ask("ana@home.test", `198.51.100.${asked}`)).status);
  }
  expect(statuses).toEqual([303, 303, 303, 429, 429]);
  expect(await jobs(wave)).toHaveLength(3);
});

test("the mail carries the link and nothing that was answered; what is over is forgotten", async () => {
  const wave = await invitedWave({ people: many(1) });
  const site = await openSite(wave);
  const cookie = await answered(site);
  await site.thanks({ cookie, fields: { email: "ana@home.test" } });
  const sent: OutgoingMail[] = [];
  const mailer = {
    send: async (mail: OutgoingMail) => {
      sent.push(mail);
      return { state: "sent", reply: "250 ok" } as const;
    },
  };
  const from = { name: "Cedar Valley", address: "voice@cedar.test" };
  const sender = { from, domain: "cedar.test", bounceSecret: "b".repeat(40) };
  const deps = { services: wave.services, mailer: { ...mailer, close: async () => {} }, sender };
  const [job] = await jobs(wave);
  await sendOpenConfirmation(job, deps);
  const mail = await simpleParser(sent[0]?.raw ?? "");
  expect(mail.text).toContain(`/d/cedar/o/tech/confirmations/${await mailed(wave)}?lang=en`);
  expect([mail.subject, sent[0]?.envelope.to]).toEqual([
    "Verify your answers: Cedar Valley",
    "ana@home.test",
  ]);

  const later = new Date(Date.now() + 8 * 86_400_000);
  expect(await deleteOpenConfirmations(wave.caller, later)).toBe(1);
  await sendOpenConfirmation(job, deps);
  expect(sent).toHaveLength(1);
  expect((await site.confirmation(await mailed(wave), press)).status).toBe(410);
  expect(await verified(wave)).toBe(0);
});
