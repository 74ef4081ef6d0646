import { cookie, readCookie } from "~/platform/http.server";
import { seal, unseal } from "~/platform/seal.server";
import type { Services } from "~/platform/services.server";

const NAME = "fc_open";
const HOUR = 3600;

/** Says for an hour which answers this browser has just given, readable to nobody but us. */
export function openCookie(services: Services, path: string, responseId: string): string {
  const { secrets, clock, env } = services;
  const expiresAt = new Date(clock().getTime() + HOUR * 1000);
  const secure = env.APP_URL.startsWith("https:");
  const sealed = seal(secrets.session, `open:${responseId}`, expiresAt);
  return cookie(NAME, sealed, { secure, maxAge: HOUR, path });
}

/** The answers that this browser has just given, or null. */
export function openResponseOf({ secrets, clock }: Services, request: Request): string | null {
  const sealed = readCookie(request.headers.get("Cookie"), NAME);
  const text = sealed ? unseal(secrets.session, sealed, clock()) : null;
  return text?.startsWith("open:") ? text.slice("open:".length) : null;
}
