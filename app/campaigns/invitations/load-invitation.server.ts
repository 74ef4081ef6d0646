import { type Caller, transaction } from "~/platform/scope.server";
import { findAskedWave } from "../asked-wave.db.server";
import type { Asking } from "../asking";
import type { AudienceFilter, Choices } from "../mailings/mailing";
import { listChoices } from "../mailings/recipients.db.server";
import { countInvitation } from "./count-invitation.server";
import type { InvitationCount } from "./invitation-count";

export type LoadedInvitation = {
  isClosed: boolean;
  isInvited: boolean;
  isAnonymous: boolean;
  choices: Choices;
  filter: AudienceFilter;
  count: InvitationCount;
};

/**
 * Whom a wave's invitation can be for, and whom it would ask by a choice (null: by none); null if there is no
 * such wave. An anonymous wave offers whole audiences only.
 */
export async function loadInvitation(
  caller: Caller,
  waveId: string,
  asking: Asking,
  chosen: AudienceFilter | null,
): Promise<LoadedInvitation | null> {
  const { wave, offered } = await transaction(caller, async (scope) => ({
    wave: await findAskedWave(scope, waveId),
    offered: await listChoices(scope),
  }));
  if (!wave) return null;
  const isAnonymous = wave.mode === "anonymous";
  const audiences = offered.audiences.filter(({ audience }) => asking.audiences.includes(audience));
  const parts = isAnonymous ? { schools: [], languages: [] } : {};
  const everybody = { audiences: audiences.map(({ audience }) => audience) };
  const filter = chosen ?? { ...everybody, schools: [], languages: [] };
  return {
    ...{ isClosed: wave.isClosed, isInvited: wave.isInvited, isAnonymous, filter },
    choices: { ...offered, ...parts, audiences },
    count: await countInvitation(caller, wave, asking, { ...filter, ...parts }),
  };
}
