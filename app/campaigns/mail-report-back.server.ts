import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { followNewAddresses, listAddressees } from "./addressee.db.server";
import { lockWave } from "./asked-wave.db.server";
import type { CampaignContent } from "./campaign";
import { findReportCampaign } from "./report-campaign.db.server";
import { type Started, startCampaign } from "./start-campaign.server";

export type ReportMailing = Started & { isNew: boolean };

/** Mails a report to everybody invited in its wave, once: asked again, it gives the same campaign. */
export async function mailReportBack(
  caller: Caller,
  report: { id: string; waveId: string },
  content: CampaignContent,
  services: Services,
): Promise<ReportMailing> {
  const { id: reportId, waveId } = report;
  const district = await getDistrict(caller);
  return transaction(
    caller,
    async (scope) => {
      await lockWave(scope, waveId);
      const known = await findReportCampaign(scope, reportId);
      if (known) return { campaignId: known, recipients: 0, isNew: false };
      await followNewAddresses(scope, waveId, services.secrets.link);
      const addressees = await listAddressees(scope, waveId, "report");
      const campaign = { kind: "report", waveId, reportId, content } as const;
      const started = await startCampaign(scope, district, campaign, addressees);
      await recordAudit(scope, "report.mail", `report:${reportId}`, { ...started });
      return { ...started, isNew: true };
    },
    { timeout: 300_000 },
  );
}

/** The campaign that mailed a report, or null while nobody has. */
export async function findReportMailing(caller: Caller, reportId: string): Promise<string | null> {
  return transaction(caller, (scope) => findReportCampaign(scope, reportId));
}
