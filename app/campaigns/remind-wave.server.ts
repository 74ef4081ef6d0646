import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { followNewAddresses, listAddressees } from "./addressee.db.server";
import { findAskedWave, lockWave } from "./asked-wave.db.server";
import type { SurveyFacts } from "./asking";
import { hasUnfinishedCampaign } from "./campaign.db.server";
import { NOW, type Occasion } from "./planned/planned-mailing";
import { renderWaveMails } from "./render-wave-mails.server";
import { type Started, startCampaign } from "./start-campaign.server";

export type Reminded =
  | ({ ok: true } & Started)
  | {
      ok: false;
      reason: "no_such_wave" | "closed" | "not_invited" | "still_reminding" | "not_open";
    };

/**
 * Mails their links again to those who have not answered; looked at once more when each is sent. `not_open`
 * where what it was planned for is started or called off by now.
 */
export async function remindWave(
  caller: Caller,
  waveId: string,
  survey: SurveyFacts,
  services: Services,
  occasion: Occasion = NOW,
): Promise<Reminded> {
  const wave = await transaction(caller, (scope) => findAskedWave(scope, waveId));
  if (!wave) return { ok: false, reason: "no_such_wave" };
  if (wave.isClosed) return { ok: false, reason: "closed" };
  if (!wave.isInvited) return { ok: false, reason: "not_invited" };
  const district = await getDistrict(caller);
  const content = await renderWaveMails("reminder", district, wave, survey, services.env.APP_URL);
  return transaction(
    caller,
    async (scope) => {
      await lockWave(scope, waveId);
      if (!(await occasion.isOpen(scope))) return { ok: false, reason: "not_open" };
      if (await hasUnfinishedCampaign(scope, waveId, "reminder")) {
        return { ok: false, reason: "still_reminding" };
      }
      await followNewAddresses(scope, waveId, services.secrets.link);
      const addressees = await listAddressees(scope, waveId, "reminder");
      const campaign = { kind: "reminder", waveId, content } as const;
      const started = await startCampaign(scope, district, campaign, addressees);
      await occasion.markStarted(scope, started.campaignId);
      await recordAudit(scope, "wave.remind", `wave:${waveId}`, { ...started });
      return { ok: true, ...started };
    },
    { timeout: 300_000 },
  );
}
