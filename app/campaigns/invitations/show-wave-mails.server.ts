import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { whyAsked } from "../../../emails/sentences";
import { findAskedWave } from "../asked-wave.db.server";
import type { Asking } from "../asking";
import { type ShownMail, showMails } from "../mailings/preview-mail";
import type { PlannedKind } from "../planned/planned-mailing";
import { renderWaveMails } from "../render-wave-mails.server";

/**
 * A wave's invitation or reminder as somebody of this name would read it, in each of its languages, the
 * district's first; its link leads nowhere. Null if there is no such wave.
 */
export async function showWaveMails(
  caller: Caller,
  { waveId, kind }: { waveId: string; kind: PlannedKind },
  asking: Asking,
  { appUrl, givenName }: { appUrl: string; givenName: string },
): Promise<ShownMail[] | null> {
  const wave = await transaction(caller, (scope) => findAskedWave(scope, waveId));
  if (!wave) return null;
  const district = await getDistrict(caller);
  const { mails } = await renderWaveMails(kind, district, wave, asking, appUrl);
  const [audience = "families"] = asking.audiences;
  const somebody = { givenName, familyName: "", url: `${appUrl}/c`, code: "ABCDE-FGHJK" };
  return showMails(mails, district.language, (language) => ({
    ...{ givenName, unsubscribeUrl: "#" },
    people: [{ ...somebody, why: whyAsked(language, audience, null) }],
  }));
}
