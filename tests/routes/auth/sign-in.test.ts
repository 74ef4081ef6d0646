import { beforeAll, describe, expect, it } from "vitest";
import * as home from "~/admin/routes/home";
import { makeHandedLink } from "~/auth/make-sign-in-link.server";
import * as login from "~/auth/routes/login";
import * as loginCode from "~/auth/routes/login-code";
import * as loginLink from "~/auth/routes/login-link";
import { signInCode, signInToken } from "~/auth/sign-in-secrets.server";
import { startSignIn } from "~/auth/start-sign-in.server";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { withClient } from "../../../server/database/client";
import { type Answer, ask, cookieHeader, newDistrict, type Site, signedIn, testSite } from "./site";

let site: Site;
let districtId: string;

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
});

type Asked = { answer: Answer; cookie: string; token: string; code: string; linkId: string };

/** Asks for a mail as a browser does, and does the worker's part. */
async function askForMail(email: string, next = ""): Promise<Asked> {
  const answer = await ask(site, login.action, { path: "/login", form: { email, next } });
  await runSignInJobs(site);
  const linkId = await latestLink(email);
  return {
    answer,
    cookie: cookieHeader(answer),
    linkId,
    token: signInToken(site.services.secrets, linkId),
    code: signInCode(site.services.secrets, linkId),
  };
}

async function runSignInJobs({ ownerUrl, services }: Site): Promise<void> {
  const jobs = await withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query(
      `DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t
       WHERE t.id = j.task_id AND t.identifier = 'start-sign-in' RETURNING j.payload`,
    );
    return rows;
  });
  for (const { payload } of jobs) await startSignIn(payload, { services });
}

async function latestLink(email: string): Promise<string> {
  return withClient(site.ownerUrl, async (owner) => {
    const { rows } = await owner.query(
      `SELECT l.id FROM sign_in_link l JOIN staff s ON s.id = l.staff_id WHERE s.email_key = $1
       ORDER BY l.browser_hash IS NULL, l.created_at DESC LIMIT 1`,
      [email],
    );
    return rows[0].id;
  });
}

async function handedLink(staffId: string): Promise<string> {
  const caller = systemCaller(site.services.database, districtId, "test");
  const { url } = await transaction(caller, (scope) =>
    makeHandedLink(scope, site.services, staffId),
  );
  return url.slice(url.lastIndexOf("/") + 1);
}

const open = (token: string, cookie = "") =>
  ask(site, loginLink.loader, { path: `/login/${token}`, params: { token }, cookie });
const press = (token: string, cookie = "", code = "") =>
  ask(site, loginLink.action, {
    path: `/login/${token}`,
    params: { token },
    cookie,
    form: { code },
  });
const type = (code: string, cookie = "") =>
  ask(site, loginCode.action, { path: "/login/code", cookie, form: { code } });
const isSignedIn = async (cookie: string) =>
  (await ask(site, home.loader, { path: "/admin", cookie })).status === 200;

describe("the mailed link", () => {
  it("signs in the browser that asked for it, and leads to where it wanted to go", async () => {
    const { email } = await signedIn(site, districtId, "leader");
    const asked = await askForMail(email, "/admin/surveys?x=1");
    expect(asked.answer).toMatchObject({ status: 303, location: "/login/code" });

    const page = await open(asked.token, asked.cookie);
    expect(page).toMatchObject({ status: 200, body: { ok: true, needsCode: false } });

    const entered = await press(asked.token, asked.cookie);
    expect(entered).toMatchObject({ status: 303, location: "/admin/surveys?x=1" });
    expect(await isSignedIn(cookieHeader(entered))).toBe(true);
  });

  it("works once", async () => {
    const { email } = await signedIn(site, districtId);
    const { token, cookie } = await askForMail(email);
    expect((await press(token, cookie)).status).toBe(303);
    expect((await press(token, cookie)).status).toBe(410);
    expect((await open(token, cookie)).status).toBe(410);
  });

  it("signs nobody in when it is only opened, however often", async () => {
    const { email } = await signedIn(site, districtId);
    const { token, cookie } = await askForMail(email);
    for (let n = 0; n < 50; n++) expect((await open(token, cookie)).cookies).toEqual([]);
    expect((await press(token, cookie)).status).toBe(303);
  });

  it("is over after a quarter of an hour", async () => {
    const { email } = await signedIn(site, districtId);
    const { token, cookie } = await askForMail(email);
    const begun = site.services.clock();
    site.setNow(new Date(begun.getTime() + 15 * 60_000));
    expect((await press(token, cookie)).status).toBe(410);
    site.setNow(begun);
  });

  it("is not known with a letter changed", async () => {
    expect((await open("AAAAAAAAAAAAAAAAAAAAAA")).status).toBe(404);
    expect((await press("AAAAAAAAAAAAAAAAAAAAAA")).status).toBe(404);
  });

  it("is kept as a hash alone: what is mailed stands nowhere in the database", async () => {
    const { email } = await signedIn(site, districtId);
    const { token, code } = await askForMail(email);
    const dump = await withClient(site.ownerUrl, async (owner) => {
      const { rows } = await owner.query(
        `SELECT (SELECT json_agg(l)::text FROM sign_in_link l) || (SELECT json_agg(j)::text FROM graphile_worker._private_jobs j) AS text`,
      );
      return rows[0].text as string;
    });
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(code);
    expect(dump).not.toContain(Buffer.from(token).toString("hex"));
  });
});

describe("a link opened in another browser than it was asked from (threat 39)", () => {
  it("asks for the code instead of signing in", async () => {
    const { email } = await signedIn(site, districtId);
    const { token, code } = await askForMail(email);
    const other = "fc_sign_in=another-browser";
    expect(await open(token, other)).toMatchObject({ status: 200, body: { needsCode: true } });
    for (const cookie of [other, ""]) {
      const refused = await press(token, cookie);
      expect(refused).toMatchObject({ status: 422, cookies: [] });
    }
    const entered = await press(
      token,
      other,
      ` ${code.slice(0, 4)}-${code.slice(4)} `.toLowerCase(),
    );
    expect(entered.status).toBe(303);
    expect(await isSignedIn(cookieHeader(entered))).toBe(true);
  });

  it("lets five codes be tried, also at once, then is over for the right one too", async () => {
    const { email } = await signedIn(site, districtId);
    const { token, code, cookie } = await askForMail(email);
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => press(token, "fc_sign_in=other", "ZZZZZZZZ")),
    );
    expect(tries.every(({ status }) => status === 422 || status === 410)).toBe(true);
    expect((await press(token, "fc_sign_in=other", code)).status).toBe(410);
    expect((await press(token, cookie)).status).toBe(410);
  });
});

describe("the code", () => {
  it("signs in the browser that asked, typed as people type", async () => {
    const { email } = await signedIn(site, districtId);
    const { code, cookie } = await askForMail(email);
    const entered = await type(` ${code.toLowerCase().slice(0, 4)} ${code.slice(4)}`, cookie);
    expect(entered.status).toBe(303);
    expect(await isSignedIn(cookieHeader(entered))).toBe(true);
  });

  it("is worth nothing in a browser that asked for nothing", async () => {
    const { email } = await signedIn(site, districtId);
    const { code } = await askForMail(email);
    expect((await type(code)).status).toBe(422);
    expect((await type(code, "fc_sign_in=another")).status).toBe(422);
  });

  it("keeps what was typed when it is wrong", async () => {
    const answer = await type("nonsense", "fc_sign_in=x");
    expect(answer).toMatchObject({ status: 422, body: { typed: "nonsense" } });
  });

  it("can be tried five times a link", async () => {
    const { email } = await signedIn(site, districtId);
    const { code, cookie } = await askForMail(email);
    for (let n = 0; n < 5; n++) expect((await type("ZZZZZZZZ", cookie)).status).toBe(422);
    expect((await type(code, cookie)).status).toBe(422);
  });
});

describe("a link from an admin", () => {
  it("is bound to no browser and good for a week, once", async () => {
    const { id } = await signedIn(site, districtId);
    const token = await handedLink(id);
    const begun = site.services.clock();
    site.setNow(new Date(begun.getTime() + 6.9 * 24 * 3600_000));
    expect(await open(token)).toMatchObject({ status: 200, body: { needsCode: false } });
    expect((await press(token)).status).toBe(303);
    expect((await press(token)).status).toBe(410);
    site.setNow(begun);
  });

  it("is over after a week", async () => {
    const { id } = await signedIn(site, districtId);
    const token = await handedLink(id);
    const begun = site.services.clock();
    site.setNow(new Date(begun.getTime() + 7 * 24 * 3600_000));
    expect((await press(token)).status).toBe(410);
    site.setNow(begun);
  });
});

describe("asking", () => {
  it("refuses what is no address, keeping it", async () => {
    const answer = await ask(site, login.action, { form: { email: "dana at cedar", next: "" } });
    expect(answer).toMatchObject({ status: 422, body: { typed: "dana at cedar" } });
  });

  it("is limited per address, known or not", async () => {
    const { email } = await signedIn(site, districtId);
    for (const address of [email, "nobody@nowhere.test"]) {
      const statuses = [];
      for (let n = 0; n < 6; n++) {
        statuses.push((await ask(site, login.action, { form: { email: address } })).status);
      }
      expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
    }
  });

  it("is limited per client, whatever the addresses", async () => {
    const statuses = new Set<number>();
    for (let n = 0; n < 31; n++) {
      const form = { email: `guess${n}@nowhere.test` };
      const answer = await ask(site, login.action, { form, clientAddress: "203.0.113.9" });
      statuses.add(answer.status);
      if (n < 30) expect(answer.status).toBe(303);
    }
    expect(statuses).toContain(429);
  });

  it("never leads out of the site afterwards (threat 14)", async () => {
    for (const next of ["//evil.test", "/\\evil.test", "https://evil.test/", "/%09/evil.test\\"]) {
      const { email } = await signedIn(site, districtId);
      const { token, cookie } = await askForMail(email, next);
      const { location } = await press(token, cookie);
      expect(new URL(location ?? "", "http://full-circle.test").host).toBe("full-circle.test");
    }
    const forged = "fc_next=%2F%2Fevil.test";
    const { id } = await signedIn(site, districtId);
    expect((await press(await handedLink(id), forged)).location).toBe("/admin");
  });

  it("goes straight on when somebody is signed in already", async () => {
    const { cookie } = await signedIn(site, districtId);
    const answer = await ask(site, login.loader, { path: "/login?next=/admin/schools", cookie });
    expect(answer).toMatchObject({ status: 303, location: "/admin/schools" });
  });
});
