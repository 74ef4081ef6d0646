import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { mailLanguages } from "../../../emails/messages";
import type { AskedWave } from "../asked-wave.db.server";
import type { Asking } from "../asking";
import { findMailLanguage } from "../mail-language";
import type { InvitationChoice } from "./invitation-choice";
import { type InvitationCount, invitationCount } from "./invitation-count";
import { listNotMailed } from "./not-mailed.db.server";
import { placeAsked } from "./place-asked.server";

/** Whom a wave's invitation would ask and mail just now; nothing is written. */
export async function countInvitation(
  caller: Caller,
  wave: Pick<AskedWave, "id" | "mode">,
  asking: Asking,
  choice: InvitationChoice,
): Promise<InvitationCount> {
  return transaction(caller, async (scope) => {
    const { language } = await getDistrict(scope);
    const { placed, held } = await placeAsked(scope, wave, asking, choice);
    const notMailed = await listNotMailed(scope, wave.id);
    const fallback = findMailLanguage(language, mailLanguages) ?? "en";
    return invitationCount(placed, held.length, notMailed, mailLanguages, fallback);
  });
}
