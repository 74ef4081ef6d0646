import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { invitationCode, invitationToken, spellCode } from "./links.server";
import { type LinkChoice, UNCHOSEN, type WaveLink } from "./wave-link";
import { countInvited, listInvited, listInvitedLanguages } from "./wave-links.db.server";

/** Links and codes of a wave, to reach people in another way; kept in the audit record. */
export async function listWaveLinks(
  caller: Caller,
  waveId: string,
  format: "csv" | "letters",
  services: Services,
  choice: LinkChoice = UNCHOSEN,
): Promise<WaveLink[]> {
  return transaction(caller, async (scope) => {
    const invited = await listInvited(scope, waveId, choice);
    const detail = { format, people: invited.length, ...described(choice) };
    await recordAudit(scope, "wave.links", `wave:${waveId}`, detail);
    const { link } = services.secrets;
    return invited.map(({ invitationId, generation, ...person }) => ({
      ...person,
      url: `${services.env.APP_URL}/s/${invitationToken(link, invitationId, generation)}`,
      code: spellCode(invitationCode(link, invitationId, generation)),
    }));
  });
}

/** How many links a choice is of. */
export async function countWaveLinks(
  caller: Caller,
  waveId: string,
  choice: LinkChoice,
): Promise<number> {
  return transaction(caller, (scope) => countInvited(scope, waveId, choice));
}

export async function listLinkLanguages(caller: Caller, waveId: string): Promise<string[]> {
  return transaction(caller, (scope) => listInvitedLanguages(scope, waveId));
}

/** What was chosen, without what was left open. */
function described({ sourceIds, ...choice }: LinkChoice): Record<string, string | number> {
  const named = Object.entries(choice).flatMap(([key, value]) =>
    value === null || value === "everybody" ? [] : [[key, value]],
  );
  return {
    ...Object.fromEntries(named),
    ...(sourceIds ? { named: sourceIds.length } : {}),
  };
}
