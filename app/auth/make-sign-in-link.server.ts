import { randomUUID } from "node:crypto";
import type { Scope } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { handedLinkEnd, mailedLinkEnd } from "./sign-in-link";
import { createSignInLink } from "./sign-in-link.db.server";
import { signInToken } from "./sign-in-secrets.server";

/** For a mail: good for a quarter of an hour, in the browser that asked. */
export async function makeBoundLink(
  scope: Scope,
  services: Services,
  staffId: string,
  browserHash: Buffer,
): Promise<{ id: string }> {
  return insertLink(scope, services, { staffId, browserHash }, mailedLinkEnd(services.clock()));
}

/** To hand over or to welcome by mail: good once, in any browser, for a week. */
export async function makeHandedLink(
  scope: Scope,
  services: Services,
  staffId: string,
): Promise<{ id: string; url: string }> {
  const link = { staffId, browserHash: null };
  const { id, token } = await insertLink(scope, services, link, handedLinkEnd(services.clock()));
  return { id, url: signInUrl(services, token) };
}

export function signInUrl(services: Services, token: string): string {
  return `${services.env.APP_URL}/login/${token}`;
}

async function insertLink(
  scope: Scope,
  services: Services,
  link: { staffId: string; browserHash: Buffer | null },
  expiresAt: Date,
): Promise<{ id: string; token: string }> {
  const id = randomUUID();
  const token = signInToken(services.secrets, id);
  const row = { id, ...link, tokenHash: sha256(token), expiresAt };
  await createSignInLink(scope, row, services.clock());
  return { id, token };
}
