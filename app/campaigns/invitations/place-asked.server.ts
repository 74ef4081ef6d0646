import type { Scope } from "~/platform/scope.server";
import type { AskedWave } from "../asked-wave.db.server";
import { type Asking, chooseSchools } from "../asking";
import { placeAnonymous, placeConfidential } from "../cells";
import { countCells, listNotInvited } from "../invitation.db.server";
import { type InvitationChoice, isChosen } from "./invitation-choice";

/** Who of the list is asked by a choice, each in a cell of the wave; `held` are not, since they would stand apart. */
export async function placeAsked(
  scope: Scope,
  wave: Pick<AskedWave, "id" | "mode">,
  asking: Asking,
  choice: InvitationChoice,
) {
  const listed = await listNotInvited(scope, wave.id, asking.audiences);
  const asked = chooseSchools(listed, asking.drawSchool).filter((one) => isChosen(one, choice));
  return wave.mode === "anonymous"
    ? placeAnonymous(asked, await countCells(scope, wave.id))
    : placeConfidential(asked);
}
