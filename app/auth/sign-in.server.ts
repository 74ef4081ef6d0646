import { recordAudit } from "~/platform/audit.db.server";
import { type Scope, transaction } from "~/platform/scope.server";
import { isSameSecret, normalizeCode, randomToken, sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { createSession } from "./session.db.server";
import { isLinkAlive, needsCode } from "./sign-in-link";
import {
  findLinksOfBrowser,
  findSignInLink,
  getSignInLink,
  type LinkRow,
  markLinkUsed,
  takeAttempt,
} from "./sign-in-link.db.server";
import { signInCode } from "./sign-in-secrets.server";

/** The browser that signs in: its secret of the asking, and what it calls itself. */
export type Visitor = { browser: string | null; userAgent: string };

export type SignedIn =
  | { ok: true; token: string }
  | { ok: false; reason: "unknown" | "over" | "code_needed" | "wrong_code" };

/** What a link's page shows before anybody presses its button. Changes nothing. */
export async function lookAtLink(
  services: Services,
  token: string,
  browser: string | null,
): Promise<
  { ok: true; district: string; needsCode: boolean } | { ok: false; reason: "unknown" | "over" }
> {
  const found = await findSignInLink(services.database, sha256(token));
  if (!found) return { ok: false, reason: "unknown" };
  const caller = systemCaller(services.database, found.district_id, "sign-in");
  const link = await transaction(caller, (scope) => getSignInLink(scope, found.id));
  if (!isLinkAlive(link, services.clock())) return { ok: false, reason: "over" };
  return { ok: true, district: link.district.name, needsCode: needsCode(link, hashOf(browser)) };
}

export async function signInWithLink(
  services: Services,
  token: string,
  code: string,
  visitor: Visitor,
): Promise<SignedIn> {
  const found = await findSignInLink(services.database, sha256(token));
  if (!found) return { ok: false, reason: "unknown" };
  const caller = systemCaller(services.database, found.district_id, "sign-in");
  return transaction(caller, async (scope): Promise<SignedIn> => {
    const link = await getSignInLink(scope, found.id);
    if (!isLinkAlive(link, services.clock())) return { ok: false, reason: "over" };
    if (!needsCode(link, hashOf(visitor.browser))) return enter(scope, services, link, visitor);
    if (code.trim() === "") return { ok: false, reason: "code_needed" };
    const isRight = await tryCode(scope, services, link, code);
    return isRight ? enter(scope, services, link, visitor) : { ok: false, reason: "wrong_code" };
  });
}

/** The code of any mail this browser has asked for. */
export async function signInWithCode(
  services: Services,
  code: string,
  visitor: Visitor,
): Promise<SignedIn> {
  const hash = hashOf(visitor.browser);
  const found = hash ? await findLinksOfBrowser(services.database, hash) : [];
  for (const { district_id, id } of found) {
    const caller = systemCaller(services.database, district_id, "sign-in");
    const signedIn = await transaction(caller, async (scope): Promise<SignedIn> => {
      const link = await getSignInLink(scope, id);
      if (!isLinkAlive(link, services.clock())) return { ok: false, reason: "over" };
      const isRight = await tryCode(scope, services, link, code);
      return isRight ? enter(scope, services, link, visitor) : { ok: false, reason: "wrong_code" };
    });
    if (signedIn.ok) return signedIn;
  }
  return { ok: false, reason: "wrong_code" };
}

async function tryCode(
  scope: Scope,
  services: Services,
  link: LinkRow,
  typed: string,
): Promise<boolean> {
  if (!(await takeAttempt(scope, link.id))) return false;
  return isSameSecret(sha256(normalizeCode(typed)), sha256(signInCode(services.secrets, link.id)));
}

async function enter(
  scope: Scope,
  services: Services,
  link: LinkRow,
  visitor: Visitor,
): Promise<SignedIn> {
  if (!(await markLinkUsed(scope, link.id, services.clock()))) {
    return { ok: false, reason: "over" };
  }
  return { ok: true, token: await startSession(scope, services, link.staff, visitor.userAgent) };
}

/** A session under a new secret, whatever the browser held before. */
export async function startSession(
  scope: Scope,
  services: Services,
  staff: Pick<LinkRow["staff"], "id" | "name" | "role">,
  userAgent: string,
): Promise<string> {
  const token = randomToken();
  const session = { staffId: staff.id, tokenHash: sha256(token), userAgent };
  await createSession(scope, session, services.clock());
  const { id, name, role } = staff;
  const asStaff = { ...scope, actor: { kind: "staff" as const, id, name, role } };
  await recordAudit(asStaff, "session.start", `staff:${id}`);
  return token;
}

function hashOf(browser: string | null): Buffer | null {
  return browser ? sha256(browser) : null;
}
