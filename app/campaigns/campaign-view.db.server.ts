import { z } from "zod";
import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { CAMPAIGN_KINDS, CAMPAIGN_STATES } from "./campaign";
import { countDeliveries, type DeliveryCounts } from "./delivery";

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(CAMPAIGN_KINDS),
  state: z.enum(CAMPAIGN_STATES),
  waveId: z.string().nullable(),
  reportId: z.string().nullable(),
  /** Of the plan that it told about. */
  planSlug: z.string().nullable(),
  subject: z.string(),
  createdAt: z.date(),
  startsAt: z.date().nullable(),
  endedAt: z.date().nullable(),
});

/** A campaign as pages name it: by what its mail says. */
export type CampaignView = z.infer<typeof rowSchema> & { counts: DeliveryCounts };

const columns = (language: string) => Prisma.sql`
  id, kind, state, wave_id AS "waveId", report_id AS "reportId",
  created_at AS "createdAt", starts_at AS "startsAt", ended_at AS "endedAt",
  COALESCE(content #>> ARRAY['mails', ${language}, 'subject'], content #>> '{mails,en,subject}', kind) AS subject,
  (SELECT p.slug FROM plan_version v JOIN plan p ON p.district_id = v.district_id AND p.id = v.plan_id
    WHERE v.district_id = campaign.district_id AND v.id = campaign.plan_version_id) AS "planSlug"`;

/** Every campaign, or those of a wave, the newest first. */
export async function listCampaignViews(
  scope: Scope,
  language: string,
  { waveId, ...page }: { waveId: string | null; skip: number; take: number },
): Promise<CampaignView[]> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT ${columns(language)} FROM campaign
    WHERE district_id = ${scope.districtId}::uuid AND (${waveId}::uuid IS NULL OR wave_id = ${waveId}::uuid)
    ORDER BY created_at DESC, id OFFSET ${page.skip} LIMIT ${page.take}`;
  return withCounts(scope, rows);
}

export async function findCampaignView(
  scope: Scope,
  language: string,
  id: string,
): Promise<CampaignView | null> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT ${columns(language)} FROM campaign
    WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid`;
  return (await withCounts(scope, rows))[0] ?? null;
}

export async function countCampaigns(scope: Scope, waveId: string | null): Promise<number> {
  return scope.db.campaign.count({ where: waveId ? { waveId } : {} });
}

async function withCounts(scope: Scope, rows: readonly object[]): Promise<CampaignView[]> {
  const campaigns = z.array(rowSchema).parse(rows);
  const groups = await scope.db.delivery.groupBy({
    by: ["campaignId", "state"],
    where: { campaignId: { in: campaigns.map(({ id }) => id) } },
    _count: true,
  });
  return campaigns.map((campaign) => {
    const own = groups.filter(({ campaignId }) => campaignId === campaign.id);
    const counts = countDeliveries(own.map(({ state, _count }) => ({ state, count: _count })));
    return { ...campaign, counts };
  });
}

export type Figures = {
  bounced: number;
  /** Skipped when the mailing was made: nothing could be sent to these addresses. */
  unsubscribed: number;
  unusable: number;
  /** Handed over in the last minute, from which the rest is estimated. */
  lastMinute: number;
};

export async function getFigures(scope: Scope, campaignId: string): Promise<Figures> {
  const rows = await scope.db.$queryRaw<Figures[]>`
    SELECT
      (count(*) FILTER (WHERE state = 'sent' AND bounced_at IS NOT NULL))::int AS bounced,
      (count(*) FILTER (WHERE state = 'skipped' AND reply = 'unsubscribed'))::int AS unsubscribed,
      (count(*) FILTER (WHERE state = 'skipped' AND reply IN ('bounced', 'no_address')))::int AS unusable,
      (count(*) FILTER (WHERE state = 'sent' AND settled_at > now() - interval '1 minute'))::int AS "lastMinute"
    FROM delivery
    WHERE district_id = ${scope.districtId}::uuid AND campaign_id = ${campaignId}::uuid`;
  return rows[0] ?? { bounced: 0, unsubscribed: 0, unusable: 0, lastMinute: 0 };
}
