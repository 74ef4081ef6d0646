import type { MiddlewareFunction } from "react-router";
import { readCookie } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { deriveToken, sha256 } from "~/platform/secrets.server";
import { type Services, servicesContext } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { isDueForRotation } from "./session";
import { findSession, replaceSession } from "./session.db.server";
import { sessionCookie, sessionCookieHeader } from "./session-cookie.server";

/** After a post by staff: now and then their session gets a new secret. A GET changes nothing. */
export const rotateSessionAfterPost: MiddlewareFunction<Response> = async (
  { request, context },
  next,
) => {
  const response = await next();
  if (["GET", "HEAD"].includes(request.method)) return response;
  const services = context.get(servicesContext);
  const token = readCookie(request.headers.get("Cookie"), sessionCookie);
  const renewed = token && (await rotateSession(services, token));
  if (renewed) response.headers.append("Set-Cookie", sessionCookieHeader(services, renewed));
  return response;
};

/**
 * The session's new token, or null while the old one is young. The successor's token follows from
 * the session's id, so that of two posts at once both are given the same one.
 */
async function rotateSession(services: Services, token: string): Promise<string | null> {
  const session = await findSession(services.database, sha256(token));
  const now = services.clock();
  const times = session && { lastSeenAt: session.last_seen_at, signedInAt: session.created_at };
  if (!session || !times || !isDueForRotation(times, now)) return null;
  const successor = deriveToken(services.secrets.session, "session", session.session_id);
  const caller = systemCaller(services.database, session.district_id, "session");
  const old = { id: session.session_id, signedInAt: session.created_at };
  await transaction(caller, (scope) => replaceSession(scope, old, sha256(successor), now));
  return successor;
}
