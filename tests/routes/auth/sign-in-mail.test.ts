import { beforeAll, expect, it } from "vitest";
import * as login from "~/auth/routes/login";
import * as loginCode from "~/auth/routes/login-code";
import * as loginLink from "~/auth/routes/login-link";
import { sendSignInMail } from "~/auth/send-sign-in-mail.server";
import { startSignIn } from "~/auth/start-sign-in.server";
import * as staff from "~/districts/routes/staff";
import type { Mailer } from "~/mail/mailer";
import type { OutgoingMail, Sender } from "~/mail/message";
import type { Outcome } from "~/mail/outcome";
import { readMessage } from "~/mail/read-message";
import { withClient } from "../../../server/database/client";
import { ask, cookieHeader, newDistrict, type Site, signedIn, testSite } from "./site";

const sender: Sender = {
  from: { name: "Full Circle", address: "full-circle@cedar.test" },
  domain: "cedar.test",
  bounceSecret: "b".repeat(43),
};

let site: Site;
let districtId: string;

beforeAll(async () => {
  // Takes long the first time, above all beside other tests.
  await import("../../../emails/templates");
  site = await testSite();
  districtId = await newDistrict(site);
});

function keepingMailer(outcome: Outcome = { state: "sent", reply: "250 ok" }) {
  const mails: OutgoingMail[] = [];
  const mailer: Mailer = {
    send: async (mail) => {
      mails.push(mail);
      return outcome;
    },
    close: async () => {},
  };
  return { mails, mailer };
}

/** Does what the worker does until its queue is empty. */
async function work(mailer: Mailer): Promise<void> {
  for (let jobs = await takeJobs(); jobs.length > 0; jobs = await takeJobs()) {
    for (const { identifier, payload } of jobs) {
      if (identifier === "start-sign-in") await startSignIn(payload, site);
      else await sendSignInMail(payload, { services: site.services, mailer, sender });
    }
  }
}

async function takeJobs(): Promise<{ identifier: string; payload: unknown }[]> {
  return withClient(site.ownerUrl, async (owner) => {
    const { rows } = await owner.query(
      `DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t
       WHERE t.id = j.task_id RETURNING t.identifier, j.payload`,
    );
    return rows;
  });
}

const textOf = (mail: OutgoingMail | undefined) =>
  readMessage(mail?.raw.toString("latin1") ?? "").text;

it("carries a link and a code that sign in, each in its own way", async () => {
  const { email } = await signedIn(site, districtId, "leader");
  const asked = await ask(site, login.action, { form: { email } });
  const again = await ask(site, login.action, { form: { email }, cookie: cookieHeader(asked) });
  const cookie = cookieHeader(asked, again);
  const { mails, mailer } = keepingMailer();
  await work(mailer);
  expect(mails.map(({ envelope }) => envelope.to)).toEqual([email, email]);

  const token = /http:\/\/full-circle\.test\/login\/([\w-]{22})/.exec(textOf(mails[0]))?.[1] ?? "";
  const entered = await ask(site, loginLink.action, {
    params: { token },
    cookie,
    form: { code: "" },
  });
  expect(entered.status).toBe(303);
  const code = /\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/.exec(textOf(mails[1]))?.[0] ?? "";
  const typed = await ask(site, loginCode.action, { cookie, form: { code } });
  expect(typed.status).toBe(303);
});

it("is no mailing: nobody can unsubscribe from signing in", async () => {
  const { email } = await signedIn(site, districtId);
  await ask(site, login.action, { form: { email } });
  const { mails, mailer } = keepingMailer();
  await work(mailer);
  expect(mails[0]?.raw.toString("latin1")).not.toMatch(/List-Unsubscribe|Precedence/i);
});

it("is sent to nobody who is not staff, or no longer", async () => {
  const { email, id } = await signedIn(site, districtId);
  await withClient(site.ownerUrl, (owner) =>
    owner.query("UPDATE staff SET revoked_at = now() WHERE id = $1", [id]),
  );
  await ask(site, login.action, { form: { email } });
  await ask(site, login.action, { form: { email: "nobody@nowhere.test" } });
  const { mails, mailer } = keepingMailer();
  await work(mailer);
  expect(mails).toEqual([]);
});

it("reaches somebody who is staff of two districts once for each", async () => {
  const { email } = await signedIn(site, districtId);
  const other = await newDistrict(site, "oak-hill");
  const { cookie } = await signedIn(site, other);
  await ask(site, staff.action, {
    cookie,
    form: { name: "Dana", email, role: "viewer" },
  });
  await takeJobs();
  await ask(site, login.action, { form: { email } });
  const { mails, mailer } = keepingMailer();
  await work(mailer);
  expect(mails).toHaveLength(2);
});

it("is tried again while the server is busy, and left when the link is over", async () => {
  const { email } = await signedIn(site, districtId);
  await ask(site, login.action, { form: { email } });
  const { mailer } = keepingMailer({ state: "deferred", reply: "451 later", cause: "server" });
  const [start] = await takeJobs();
  await startSignIn(start?.payload, site);
  const [job] = await takeJobs();
  const send = (with_: Mailer) =>
    sendSignInMail(job?.payload, { services: site.services, mailer: with_, sender });
  await expect(send(mailer)).rejects.toThrow(/451 later/);
  const begun = site.services.clock();
  site.setNow(new Date(begun.getTime() + 16 * 60_000));
  const late = keepingMailer();
  await send(late.mailer);
  expect(late.mails).toEqual([]);
  site.setNow(begun);
});

it("welcomes a new member of staff with a link that needs no code", async () => {
  const admin = await signedIn(site, districtId);
  await takeJobs();
  await ask(site, staff.action, {
    cookie: admin.cookie,
    form: { name: "Rosa Okafor", email: "rosa@cedar.test", role: "editor" },
  });
  const { mails, mailer } = keepingMailer();
  await work(mailer);
  const text = textOf(mails[0]);
  expect(text).toContain("editor");
  const token = /\/login\/([\w-]{22})/.exec(text)?.[1] ?? "";
  const entered = await ask(site, loginLink.action, { params: { token }, form: { code: "" } });
  expect(entered.status).toBe(303);
});
