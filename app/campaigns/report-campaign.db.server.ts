import type { Scope } from "~/platform/scope.server";

/** The campaign that mailed a report, or null. */
export async function findReportCampaign(scope: Scope, reportId: string): Promise<string | null> {
  const row = await scope.db.campaign.findFirst({ where: { reportId }, select: { id: true } });
  return row?.id ?? null;
}

/** Campaigns about a report, the latest first. */
export async function listReportCampaigns(
  scope: Scope,
  reportId: string,
): Promise<{ id: string; createdAt: Date }[]> {
  return scope.db.campaign.findMany({
    where: { reportId },
    select: { id: true, createdAt: true },
    orderBy: { createdAt: "desc" },
  });
}

/** The address an invitation's mail goes to. */
export async function findInvitationAddress(
  scope: Scope,
  invitationId: string,
): Promise<string | null> {
  const row = await scope.db.invitation.findFirst({
    where: { id: invitationId },
    select: { addressId: true },
  });
  return row?.addressId ?? null;
}
