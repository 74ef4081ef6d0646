import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { followNewAddresses, listAddressees } from "./addressee.db.server";
import { lockWave } from "./asked-wave.db.server";
import type { CampaignContent } from "./campaign";
import { findReportCampaign, listReportCampaigns } from "./report-campaign.db.server";
import { type Started, startCampaign } from "./start-campaign.server";
import { type MomentRefusal, refuseMoment } from "./start-moment.server";

export type ReportMailing =
  | ({ ok: true; isNew: boolean } & Started)
  | { ok: false; reason: MomentRefusal };

/** Mails a report to everybody invited in its wave, once, at once or from a moment on: asked again, it gives the same campaign. */
export async function mailReportBack(
  caller: Caller,
  report: { id: string; waveId: string },
  content: CampaignContent,
  services: Services,
  startsAt: Date | null = null,
): Promise<ReportMailing> {
  const { id: reportId, waveId } = report;
  const district = await getDistrict(caller);
  return transaction(
    caller,
    async (scope): Promise<ReportMailing> => {
      await lockWave(scope, waveId);
      const known = await findReportCampaign(scope, reportId);
      if (known) return { ok: true, campaignId: known, recipients: 0, isNew: false };
      const reason = await refuseMoment(scope, startsAt, services.clock());
      if (reason) return { ok: false, reason };
      await followNewAddresses(scope, waveId, services.secrets.link);
      const addressees = await listAddressees(scope, waveId, "report");
      const when = startsAt ? { startsAt } : {};
      const campaign = { kind: "report", waveId, reportId, content, ...when } as const;
      const started = await startCampaign(scope, district, campaign, addressees);
      await recordAudit(scope, "report.mail", `report:${reportId}`, {
        ...{ ...started, at: startsAt?.toISOString() ?? "now" },
      });
      return { ok: true, ...started, isNew: true };
    },
    { timeout: 300_000 },
  );
}

/** The campaigns that told of a report, the latest first. */
export async function listReportMailings(
  caller: Caller,
  reportId: string,
): Promise<{ id: string; createdAt: Date }[]> {
  return transaction(caller, (scope) => listReportCampaigns(scope, reportId));
}

/** The campaign that mailed a report, or null while nobody has. */
export async function findReportMailing(caller: Caller, reportId: string): Promise<string | null> {
  return transaction(caller, (scope) => findReportCampaign(scope, reportId));
}
