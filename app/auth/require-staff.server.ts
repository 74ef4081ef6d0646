import { type RouterContextProvider, redirect } from "react-router";
import { forbidden, readCookie } from "~/platform/http.server";
import type { Caller } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import { type Services, servicesContext } from "~/platform/services.server";
import { isAllowed, type Permission } from "./permissions";
import { isIdle } from "./session";
import { findSession, type SessionRow } from "./session.db.server";
import { sessionCookie } from "./session-cookie.server";

/** A signed-in member of staff, with what their pages show in the bar. */
export type Staff = Caller & {
  actor: Extract<Caller["actor"], { kind: "staff" }>;
  services: Services;
  session: SessionRow;
  may(permission: Permission): boolean;
};

/** Who asks, if they may; else 303 to /login (signed out) or 403. Every staff loader and action begins here. */
export async function requireStaff(
  request: Request,
  context: Readonly<RouterContextProvider>,
  permission: Permission,
): Promise<Staff> {
  const services = context.get(servicesContext);
  const session = await findStaffSession(request, services);
  if (!session) {
    const { pathname, search } = new URL(request.url);
    const next = request.method === "GET" ? `?next=${encodeURIComponent(pathname + search)}` : "";
    throw redirect(`/login${next}`, 303);
  }
  const staff = staffOf(session, services);
  if (!staff.may(permission)) {
    forbidden("Your role does not include this. Ask an admin of your district.");
  }
  return staff;
}

export async function findStaffSession(
  request: Request,
  services: Services,
): Promise<SessionRow | null> {
  const token = readCookie(request.headers.get("Cookie"), sessionCookie);
  const session = token ? await findSession(services.database, sha256(token)) : null;
  return session && !isIdle(session.last_seen_at, services.clock()) ? session : null;
}

function staffOf(session: SessionRow, services: Services): Staff {
  const schools = session.school_ids.length > 0 ? session.school_ids : null;
  const { role } = session;
  return {
    database: services.database,
    districtId: session.district_id,
    actor: { kind: "staff", id: session.staff_id, name: session.name, role },
    schools,
    services,
    session,
    may: (permission) => isAllowed(permission, { role, schools }),
  };
}
