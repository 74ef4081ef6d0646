import { cookie } from "~/platform/http.server";
import type { Services } from "~/platform/services.server";
import { SESSION_DAYS } from "./session";

export const sessionCookie = "fc_session";

export const isSecure = (services: Services) => services.env.APP_URL.startsWith("https:");

export function sessionCookieHeader(services: Services, token: string): string {
  const secure = isSecure(services);
  return cookie(sessionCookie, token, { secure, maxAge: SESSION_DAYS * 24 * 3600 });
}

export function noSessionCookieHeader(services: Services): string {
  return cookie(sessionCookie, "", { secure: isSecure(services), maxAge: 0 });
}
