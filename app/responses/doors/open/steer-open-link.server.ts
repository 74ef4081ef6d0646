import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor, transaction } from "~/platform/scope.server";
import { closeOpenLinkRow, putOpenLink } from "./open-link.db.server";

/** Opens a wave to everybody who has the link; false where another wave has the slug. */
export async function openOpenLink(caller: Caller, waveId: string, slug: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const isPut = await putOpenLink(scope, waveId, slug, describeActor(scope.actor));
    if (isPut) await recordAudit(scope, "open-link.open", `wave:${waveId}`, { slug });
    return isPut;
  });
}

export async function closeOpenLink(caller: Caller, waveId: string): Promise<void> {
  await transaction(caller, async (scope) => {
    const isClosed = await closeOpenLinkRow(scope, waveId);
    if (isClosed) await recordAudit(scope, "open-link.close", `wave:${waveId}`);
  });
}
