import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { mailLanguages } from "../../../emails/messages";
import type { AskedWave } from "../asked-wave.db.server";
import { type Asking, chooseSchools } from "../asking";
import { placeAnonymous, placeConfidential } from "../cells";
import { countCells, listNotInvited } from "../invitation.db.server";
import { findMailLanguage } from "../mail-language";
import { type InvitationChoice, isChosen } from "./invitation-choice";
import { type InvitationCount, invitationCount } from "./invitation-count";
import { listNotMailed } from "./not-mailed.db.server";

/** Whom a wave's invitation would ask and mail just now; nothing is written. */
export async function countInvitation(
  caller: Caller,
  wave: Pick<AskedWave, "id" | "mode">,
  asking: Asking,
  choice: InvitationChoice,
): Promise<InvitationCount> {
  return transaction(caller, async (scope) => {
    const { language } = await getDistrict(scope);
    const listed = await listNotInvited(scope, wave.id, asking.audiences);
    const asked = chooseSchools(listed, asking.drawSchool).filter((one) => isChosen(one, choice));
    const { placed, held } =
      wave.mode === "anonymous"
        ? placeAnonymous(asked, await countCells(scope, wave.id))
        : placeConfidential(asked);
    const notMailed = await listNotMailed(scope, wave.id);
    const fallback = findMailLanguage(language, mailLanguages) ?? "en";
    return invitationCount(placed, held.length, notMailed, mailLanguages, fallback);
  });
}
