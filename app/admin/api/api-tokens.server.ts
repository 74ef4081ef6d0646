import { recordAudit } from "~/platform/audit.db.server";
import { type Actor, type Caller, transaction } from "~/platform/scope.server";
import { randomToken, sha256 } from "~/platform/secrets.server";
import { insertApiToken, listApiTokens, markRevoked, type TokenRow } from "./api-token.db.server";

type StaffCaller = Caller & { actor: Extract<Actor, { kind: "staff" }> };

/** A token that acts for the one who makes it. It is given once; only its SHA-256 is kept. */
export async function makeApiToken(caller: StaffCaller, name: string, now: Date): Promise<string> {
  const token = `fc_${randomToken()}`;
  await transaction(caller, async (scope) => {
    const row = { staffId: caller.actor.id, name, tokenHash: sha256(token) };
    const id = await insertApiToken(scope, row, now);
    await recordAudit(scope, "api-token.make", `api-token:${id}`, { name });
  });
  return token;
}

export async function revokeApiToken(caller: Caller, id: string, now: Date): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const revoked = await markRevoked(scope, id, now);
    if (revoked) await recordAudit(scope, "api-token.revoke", `api-token:${id}`);
    return revoked;
  });
}

export async function readApiTokens(caller: Caller): Promise<TokenRow[]> {
  return transaction(caller, listApiTokens);
}
