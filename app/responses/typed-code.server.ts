import { invitationToken } from "~/campaigns/links.server";
import { withinRateLimit } from "~/platform/rate-limit.db.server";
import { normalizeCode, sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { findInvitationByCode } from "./invitation.db.server";

export type TypedCode = { ok: true; token: string } | { ok: false; reason: "unknown" | "too_many" };

/** The personal link behind a code that somebody typed from a mail or a letter. */
export async function openTypedCode(
  services: Services,
  typed: string,
  client: string,
): Promise<TypedCode> {
  if (!(await withinRateLimit(services.database, `typed-code:${client}`, 20, 600))) {
    return { ok: false, reason: "too_many" };
  }
  const found = await findInvitationByCode(services.database, sha256(normalizeCode(typed)));
  if (!found) return { ok: false, reason: "unknown" };
  const { invitation_id: id, generation } = found;
  return { ok: true, token: invitationToken(services.secrets.link, id, generation) };
}
