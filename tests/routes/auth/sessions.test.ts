import { RouterContextProvider } from "react-router";
import { beforeAll, expect, it } from "vitest";
import * as home from "~/admin/routes/home";
import { middleware } from "~/admin/routes/layout";
import { makeHandedLink } from "~/auth/make-sign-in-link.server";
import * as account from "~/auth/routes/account";
import * as accountSession from "~/auth/routes/account-session";
import * as accountSessions from "~/auth/routes/account-sessions";
import * as loginLink from "~/auth/routes/login-link";
import * as signOut from "~/auth/routes/sign-out";
import { startSession } from "~/auth/sign-in.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { withClient } from "../../../server/database/client";
import {
  ask,
  cookieHeader,
  type Member,
  newDistrict,
  requestOf,
  type Site,
  signedIn,
  testSite,
} from "./site";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let site: Site;
let districtId: string;
const begun = new Date();

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
});

const isAlive = async (cookie: string) => {
  const answer = await ask(site, home.loader, { path: "/admin", cookie });
  return answer.status === 200;
};

async function secondSession({ id }: Member): Promise<string> {
  const caller = systemCaller(site.services.database, districtId, "test");
  const staff = { id, name: "Dana Whitfield", role: "admin" as const };
  const token = await transaction(caller, (scope) =>
    startSession(scope, site.services, staff, "Second"),
  );
  return `fc_session=${token}`;
}

/** The cookie the staff layout gives after a request, or null. */
async function renewed(cookie: string, method: "GET" | "POST"): Promise<string | null> {
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  const request = requestOf({ path: "/admin", cookie, ...(method === "POST" ? { form: {} } : {}) });
  const [rotate] = middleware;
  const response = await rotate?.(
    { request, context, params: {}, url: new URL(request.url), pattern: "/admin" },
    async () => new Response("ok"),
  );
  const line = response?.headers.getSetCookie()[0];
  return line ? (line.split(";")[0] ?? null) : null;
}

async function later<T>(milliseconds: number, act: () => Promise<T>): Promise<T> {
  site.setNow(new Date(begun.getTime() + milliseconds));
  try {
    return await act();
  } finally {
    site.setNow(begun);
  }
}

it("gives a new secret on signing in and ends what the browser held before (threat 35)", async () => {
  const member = await signedIn(site, districtId);
  const caller = systemCaller(site.services.database, districtId, "test");
  const { url } = await transaction(caller, (scope) =>
    makeHandedLink(scope, site.services, member.id),
  );
  const token = url.slice(url.lastIndexOf("/") + 1);
  const entered = await ask(site, loginLink.action, {
    params: { token },
    cookie: member.cookie,
    form: { code: "" },
  });
  const fresh = cookieHeader(entered);
  expect(fresh).toMatch(/^fc_session=[\w-]{22}$/);
  expect(fresh).not.toBe(member.cookie);
  expect(await isAlive(member.cookie)).toBe(false);
  expect(await isAlive(fresh)).toBe(true);
});

it("takes no session that a visitor made up", async () => {
  expect(await isAlive("fc_session=AAAAAAAAAAAAAAAAAAAAAA")).toBe(false);
  expect(await isAlive("fc_session=")).toBe(false);
});

it("rotates on a post after a quarter of an hour, never on a GET", async () => {
  const { cookie } = await signedIn(site, districtId);
  expect(await renewed(cookie, "POST")).toBeNull();
  expect(await later(20 * MINUTE, () => renewed(cookie, "GET"))).toBeNull();
  const next = await later(20 * MINUTE, () => renewed(cookie, "POST"));
  expect(next).not.toBeNull();
  expect(next).not.toBe(cookie);
  expect(await isAlive(next ?? "")).toBe(true);
});

it("gives two posts at once the same successor, and the old cookie dies within a minute", async () => {
  const { cookie, id } = await signedIn(site, districtId);
  const both = await later(20 * MINUTE, () =>
    Promise.all([renewed(cookie, "POST"), renewed(cookie, "POST")]),
  );
  expect(both[0]).toBe(both[1]);
  const ends = await withClient(site.ownerUrl, async (owner) => {
    const { rows } = await owner.query(
      "SELECT expires_at AS ends FROM session WHERE staff_id = $1 ORDER BY expires_at",
      [id],
    );
    return rows.map((row) => row.ends.getTime() - begun.getTime());
  });
  expect(ends).toEqual([21 * MINUTE, 30 * 24 * HOUR]);
});

it("ends after twelve hours without a post, and after thirty days at the latest", async () => {
  const { cookie, id } = await signedIn(site, districtId);
  expect(await later(12 * HOUR, () => isAlive(cookie))).toBe(true);
  expect(await later(12 * HOUR + 1, () => isAlive(cookie))).toBe(false);
  await withClient(site.ownerUrl, (owner) =>
    owner.query("UPDATE session SET expires_at = now() - interval '1 second' WHERE staff_id = $1", [
      id,
    ]),
  );
  expect(await isAlive(cookie)).toBe(false);
});

it("changes nothing in the database when staff only read", async () => {
  const { cookie } = await signedIn(site, districtId);
  const look = () =>
    withClient(site.ownerUrl, async (owner) => {
      const { rows } = await owner.query(
        "SELECT json_agg(s ORDER BY id)::text AS text FROM session s",
      );
      return rows[0].text as string;
    });
  const before = await look();
  await later(2 * HOUR, async () => {
    await isAlive(cookie);
    await renewed(cookie, "GET");
  });
  expect(await look()).toBe(before);
});

it("signs out: the cookie is dead at once, also one that rotation left in its grace", async () => {
  const { cookie } = await signedIn(site, districtId);
  const next = (await later(20 * MINUTE, () => renewed(cookie, "POST"))) ?? "";
  const answer = await later(20 * MINUTE, () =>
    ask(site, signOut.action, { cookie: next, form: {} }),
  );
  expect(answer).toMatchObject({ status: 303, location: "/login" });
  expect(cookieHeader(answer)).toBe("");
  expect(await isAlive(next)).toBe(false);
  expect(await isAlive(cookie)).toBe(false);
});

it("lists one's sessions and ends one of them", async () => {
  const member = await signedIn(site, districtId);
  const other = await secondSession(member);
  const list = async () => {
    const { body } = await ask(site, account.loader, { cookie: member.cookie });
    return (body as { sessions: { id: string; isThis: boolean }[] }).sessions;
  };
  const sessions = await list();
  expect(sessions).toHaveLength(2);
  const id = sessions.find(({ isThis }) => !isThis)?.id ?? "";
  const params = { session: id };
  const ended = await ask(site, accountSession.action, { params, cookie: member.cookie, form: {} });
  expect(ended.status).toBe(303);
  expect(await isAlive(other)).toBe(false);
  expect(await isAlive(member.cookie)).toBe(true);
});

it("ends nobody else's session", async () => {
  const mine = await signedIn(site, districtId);
  const theirs = await signedIn(site, districtId);
  const { body } = await ask(site, account.loader, { cookie: theirs.cookie });
  const [session] = (body as { sessions: { id: string }[] }).sessions;
  const params = { session: session?.id ?? "" };
  const refused = await ask(site, accountSession.action, { params, cookie: mine.cookie, form: {} });
  expect(refused.status).toBe(404);
  expect(await isAlive(theirs.cookie)).toBe(true);
  const garbage = { params: { session: "x' OR 1=1" }, cookie: mine.cookie, form: {} };
  expect((await ask(site, accountSession.action, garbage)).status).toBe(404);
});

it("signs out everywhere", async () => {
  const member = await signedIn(site, districtId);
  const other = await secondSession(member);
  await ask(site, accountSessions.action, { cookie: member.cookie, form: {} });
  expect(await isAlive(member.cookie)).toBe(false);
  expect(await isAlive(other)).toBe(false);
});
