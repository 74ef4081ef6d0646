import { cookie, readCookie, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { randomToken } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { nextPath } from "./next-path";
import { findStaffSession } from "./require-staff.server";
import { revokeSession } from "./session.db.server";
import { isSecure, sessionCookieHeader } from "./session-cookie.server";
import type { Visitor } from "./sign-in.server";

const browserCookie = "fc_sign_in";
const nextCookie = "fc_next";
const path = "/login";
const DAY = 24 * 3600;

export function visitorOf(request: Request): Visitor {
  return {
    browser: readCookie(request.headers.get("Cookie"), browserCookie),
    userAgent: request.headers.get("User-Agent") ?? "",
  };
}

/** Binds what is asked for to this browser, and keeps where its owner wanted to go. */
export function askedResponse(
  services: Services,
  request: Request,
  next: string | null,
): { browser: string; response: Response } {
  const browser = visitorOf(request).browser ?? randomToken();
  const options = { secure: isSecure(services), maxAge: DAY, path };
  const headers = new Headers();
  headers.append("Set-Cookie", cookie(browserCookie, browser, options));
  headers.append("Set-Cookie", cookie(nextCookie, nextPath(next), options));
  return { browser, response: seeOther("/login/code", headers) };
}

/** On to where they wanted to go, with a new session; what this browser held before is dead. */
export async function signedInResponse(
  services: Services,
  request: Request,
  token: string,
): Promise<Response> {
  const former = await findStaffSession(request, services);
  if (former) {
    const caller = systemCaller(services.database, former.district_id, "sign-in");
    await transaction(caller, (scope) =>
      revokeSession(scope, former.staff_id, former.session_id, services.clock()),
    );
  }
  const gone = { secure: isSecure(services), maxAge: 0, path };
  const headers = new Headers();
  headers.append("Set-Cookie", sessionCookieHeader(services, token));
  headers.append("Set-Cookie", cookie(browserCookie, "", gone));
  headers.append("Set-Cookie", cookie(nextCookie, "", gone));
  const next = readCookie(request.headers.get("Cookie"), nextCookie);
  return seeOther(nextPath(next), headers);
}
