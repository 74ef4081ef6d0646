import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { invitationCode, invitationToken, spellCode } from "./links.server";
import type { WaveLink } from "./wave-link";
import { listInvited } from "./wave-links.db.server";

/** Everybody's link and code of a wave, to reach people in another way; kept in the audit record. */
export async function listWaveLinks(
  caller: Caller,
  waveId: string,
  format: "csv" | "letters",
  services: Services,
): Promise<WaveLink[]> {
  return transaction(caller, async (scope) => {
    const invited = await listInvited(scope, waveId);
    await recordAudit(scope, "wave.links", `wave:${waveId}`, { format, people: invited.length });
    const { link } = services.secrets;
    return invited.map(({ invitationId, generation, ...person }) => ({
      ...person,
      url: `${services.env.APP_URL}/s/${invitationToken(link, invitationId, generation)}`,
      code: spellCode(invitationCode(link, invitationId, generation)),
    }));
  });
}
