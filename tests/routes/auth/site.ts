import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RouterContextProvider } from "react-router";
import { afterAll } from "vitest";
import { clientAddressContext } from "~/auth/client-address";
import { startSession } from "~/auth/sign-in.server";
import { addStaff } from "~/districts/add-staff.server";
import { createDistrict } from "~/districts/create-district.server";
import { type Database, openDatabase } from "~/platform/database.server";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { type Role, transaction } from "~/platform/scope.server";
import { type Services, servicesContext } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { testDatabase } from "../../support/database";

export type Site = {
  services: Services;
  ownerUrl: string;
  /** The clock that routes see; it stands still until it is set. */
  setNow(now: Date): void;
};

const opened = new Set<Database>();
afterAll(async () => {
  await Promise.all([...opened].map((database) => database.close()));
  opened.clear();
});

/** What a web process has, on a database of this test file's own. */
export async function testSite(env: NodeJS.ProcessEnv = {}): Promise<Site> {
  const { appUrl, ownerUrl } = await testDatabase();
  const log = createLog("silent", "test");
  const database = openDatabase(appUrl, log, 6);
  opened.add(database);
  let now = new Date();
  return {
    ownerUrl,
    setNow: (next) => {
      now = next;
    },
    services: {
      env: parseEnv({ APP_URL: "http://full-circle.test", DATA_DIR: join(tmpdir(), "fc"), ...env }),
      log,
      clock: () => now,
      secrets: { session: "s".repeat(43), link: "l".repeat(43) },
      database,
    },
  };
}

export async function newDistrict({ services }: Site, slug = "cedar-valley"): Promise<string> {
  const district = { slug, name: "Cedar Valley", timezone: "America/Chicago", language: "en" };
  const created = await createDistrict(services.database, district, "test");
  if (!created.ok) throw new Error(created.reason);
  return created.districtId;
}

export type Member = { id: string; districtId: string; email: string; cookie: string };

/** A member of staff with a session of their own. */
export async function signedIn(
  { services }: Site,
  districtId: string,
  role: Role = "admin",
  schools: readonly string[] = [],
): Promise<Member> {
  const caller = systemCaller(services.database, districtId, "test");
  const address = `${role}-${randomUUID()}@cedar.test`;
  const member = { name: "Dana Whitfield", email: { address, key: address }, role, schools };
  const added = await addStaff(caller, services, member, { mail: false });
  if (!added.ok) throw new Error(added.reason);
  const staff = { id: added.staffId, name: member.name, role };
  const token = await transaction(caller, (scope) => startSession(scope, services, staff, "Test"));
  return { id: added.staffId, districtId, email: address, cookie: `fc_session=${token}` };
}

export type Answer = { status: number; location: string | null; cookies: string[]; body: unknown };

type Handler = (args: never) => unknown;
type Ask = {
  path?: string;
  params?: Record<string, string>;
  cookie?: string;
  form?: Record<string, string> | [string, string][];
  /** A document posted as it is, by a script of ours. */
  json?: unknown;
  headers?: Record<string, string>;
  clientAddress?: string;
};

/** What a loader or action (of a route module) answers, thrown or returned. A form makes it a POST. */
export async function ask(site: Site, handler: unknown, request: Ask = {}): Promise<Answer> {
  const context = new RouterContextProvider();
  context.set(servicesContext, site.services);
  context.set(clientAddressContext, request.clientAddress ?? "");
  const args = { request: requestOf(request), params: request.params ?? {}, context };
  try {
    return answerOf(await (handler as Handler)(args as never));
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    return answerOf(thrown);
  }
}

export function requestOf({ path = "/", cookie, form, json, headers }: Ask): Request {
  const body = json === undefined ? form && new URLSearchParams(form) : textOf(json);
  return new Request(`http://full-circle.test${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { ...(cookie ? { Cookie: cookie } : {}), ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

const textOf = (json: unknown) => (typeof json === "string" ? json : JSON.stringify(json));

function answerOf(result: unknown): Answer {
  if (result instanceof Response) {
    return {
      status: result.status,
      location: result.headers.get("Location"),
      cookies: result.headers.getSetCookie(),
      body: null,
    };
  }
  const withInit = result as { type?: string; data: unknown; init: ResponseInit | null };
  const isData = withInit !== null && withInit?.type === "DataWithResponseInit";
  return {
    status: isData ? (withInit.init?.status ?? 200) : 200,
    location: null,
    cookies: [],
    body: isData ? withInit.data : result,
  };
}

/** The cookies of an answer as the browser sends them back; those it was told to forget are left out. */
export function cookieHeader(...answers: Answer[]): string {
  const jar = new Map<string, string>();
  for (const line of answers.flatMap(({ cookies }) => cookies)) {
    const [pair = "", ...attributes] = line.split("; ");
    const [name = "", value = ""] = pair.split("=");
    if (attributes.includes("Max-Age=0")) jar.delete(name);
    else jar.set(name, value);
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}
