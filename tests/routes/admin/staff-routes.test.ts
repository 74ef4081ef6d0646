import type { RouteConfigEntry } from "@react-router/dev/routes";
import { beforeAll, describe, expect, it } from "vitest";
import { isAllowed, type Permission } from "~/auth/permissions";
import { ROLES } from "~/auth/role";
import { addSchool } from "~/districts/add-school.server";
import { systemCaller } from "~/platform/system-caller.server";
import routes from "~/routes";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";
import { staffRoutes } from "./staff-routes";

type RouteModule = { loader?: unknown; action?: unknown };

const modules = import.meta.glob<RouteModule>("/app/*/routes/*.{ts,tsx}");

/** What stands under /admin in routes.ts, wherever it was put: nobody can forget a new one here. */
function filesUnder(entries: RouteConfigEntry[], isStaff = false): string[] {
  return entries.flatMap((entry) => {
    const inside = isStaff || /^(admin|outbox)(\/|$)/.test(entry.path ?? "");
    return [...(inside ? [entry.file] : []), ...filesUnder(entry.children ?? [], inside)];
  });
}

const files = [...new Set(filesUnder((await routes) as RouteConfigEntry[]))];

/** Ids of nothing, so that a call that got past the permission finds nothing to do. */
const params = new Proxy({}, { get: () => "00000000-0000-4000-8000-000000000000" });

let site: Site;
const members: { member: Member; role: (typeof ROLES)[number]; schools: string[] | null }[] = [];

beforeAll(async () => {
  site = await testSite();
  const districtId = await newDistrict(site);
  const caller = systemCaller(site.services.database, districtId, "test");
  await addSchool(caller, { code: "CV-01", name: "Lakeside School" });
  for (const role of ROLES) {
    members.push({ role, schools: null, member: await signedIn(site, districtId, role) });
    if (role === "admin") continue;
    const member = await signedIn(site, districtId, role, ["CV-01"]);
    members.push({ role, schools: ["CV-01"], member });
  }
});

async function handlersOf(file: string): Promise<RouteModule> {
  const load = modules[`/app/${file}`];
  if (!load) throw new Error(`${file} stands in routes.ts but not in the house`);
  return load();
}

/** The status, or 500 for a call that got past the permission and broke on an id of nothing. */
async function statusOf(file: string, kind: "loader" | "action", cookie?: string) {
  const handler = (await handlersOf(file))[kind];
  const request = {
    path: "/admin/somewhere",
    params,
    ...(cookie ? { cookie } : {}),
    ...(kind === "action" ? { form: {} } : {}),
  };
  return ask(site, handler, request).catch(() => ({ status: 500, location: null, body: null }));
}

describe("the staff's addresses (threat 28)", () => {
  it("are those of the table, no fewer and no more", () => {
    expect(files.toSorted()).toEqual(Object.keys(staffRoutes).toSorted());
  });

  it.each(files)("%s has the loader and the action that the table says", async (file) => {
    const { loader, action } = await handlersOf(file);
    const has = [loader && "loader", action && "action"].filter(Boolean);
    expect(has).toEqual(Object.keys(staffRoutes[file] ?? {}));
  });

  const handlers = files.flatMap((file) =>
    Object.entries(staffRoutes[file] ?? {}).map(
      ([kind, permission]) =>
        [file, kind as "loader" | "action", permission as Permission] as const,
    ),
  );

  it.each(handlers)("%s: its %s sends whoever is signed out to sign in", async (file, kind) => {
    const { status, location } = await statusOf(file, kind);
    expect(status).toBe(303);
    expect(location).toMatch(/^\/login/);
  });

  it.each(handlers)("%s: its %s is for those who may %s", async (file, kind, permission) => {
    for (const { member, role, schools } of members) {
      const { status, location, body } = await statusOf(file, kind, member.cookie);
      const who = `${role}${schools ? " of a school" : ""}`;
      const isRefused =
        (status === 403 && isAboutRole(body)) || location?.startsWith("/login?") === true;
      expect({ who, isRefused }).toEqual({
        who,
        isRefused: !isAllowed(permission, { role, schools }),
      });
      if (location === "/login") member.cookie = (await renew(member)).cookie;
    }
  });
});

const isAboutRole = (body: unknown) =>
  (body as { message?: string } | null)?.message?.startsWith("Your role") === true;

/** Signing out everywhere is among what is called: whoever was signed out comes back. */
async function renew({ districtId, id }: Member): Promise<Member> {
  const entry = members.find(({ member }) => member.id === id);
  return signedIn(site, districtId, entry?.role, entry?.schools ?? []);
}
