import { cookie, readCookie } from "~/platform/http.server";
import type { Scope } from "~/platform/scope.server";
import { findKnownCommenter, type KnownCommenter } from "./commenter.db.server";

const commenterCookie = "fc_commenter";
const year = 365 * 24 * 3600;

/** The confirmed commenter whose browser this is, or null. */
export async function knownCommenter(
  scope: Scope,
  request: Request,
): Promise<KnownCommenter | null> {
  const token = readCookie(request.headers.get("Cookie"), commenterCookie);
  return token && /^[\w-]{22}$/.test(token) ? findKnownCommenter(scope, token) : null;
}

/** Makes a browser a commenter's, in one district. */
export function commenterCookieHeader(token: string, slug: string, appUrl: string): string {
  const secure = appUrl.startsWith("https:");
  return cookie(commenterCookie, token, { secure, maxAge: year, path: `/d/${slug}` });
}
