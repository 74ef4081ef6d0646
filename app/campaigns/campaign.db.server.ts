import { randomUUID } from "node:crypto";
import { z } from "zod";
import { describeActor, type Scope } from "~/platform/scope.server";
import type { PlannedMail } from "./addressee";
import {
  CAMPAIGN_KINDS,
  CAMPAIGN_STATES,
  type CampaignContent,
  type CampaignKind,
  type CampaignState,
  contentSchema,
} from "./campaign";

const BATCH = 5_000;

export type NewCampaign = {
  kind: CampaignKind;
  waveId?: string;
  reportId?: string;
  planVersionId?: string;
  /** When it may begin; at once where there is none. */
  startsAt?: Date;
  content: CampaignContent;
};

/** A campaign and its ledger. */
export async function insertCampaign(
  scope: Scope,
  campaign: NewCampaign,
  mails: readonly PlannedMail[],
): Promise<string> {
  const { id } = await scope.db.campaign.create({
    data: {
      ...campaign,
      districtId: scope.districtId,
      createdBy: describeActor(scope.actor),
    },
    select: { id: true },
  });
  for (let start = 0; start < mails.length; start += BATCH) {
    await insertDeliveries(scope, id, mails.slice(start, start + BATCH));
  }
  return id;
}

async function insertDeliveries(scope: Scope, campaignId: string, mails: readonly PlannedMail[]) {
  const rows = mails.map((mail) => ({ id: randomUUID(), ...mail }));
  await scope.db.$executeRaw`
    WITH planned AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n(
        id uuid, "addressId" uuid, email text, language text, state text, reply text, "invitationIds" uuid[], "commenterIds" uuid[],
        "personIds" uuid[], values jsonb)
    ),
    made AS (
      INSERT INTO delivery (district_id, id, campaign_id, address_id, email, language, state, reply, settled_at, values)
      SELECT ${scope.districtId}::uuid, id, ${campaignId}::uuid, "addressId", email, language, state, reply,
        CASE WHEN state = 'skipped' THEN now() END, values
      FROM planned
    ),
    commenters AS (
      INSERT INTO delivery_commenter (district_id, delivery_id, commenter_id)
      SELECT ${scope.districtId}::uuid, id, unnest("commenterIds") FROM planned
    ),
    told AS (
      INSERT INTO delivery_person (district_id, delivery_id, person_id)
      SELECT ${scope.districtId}::uuid, id, unnest("personIds") FROM planned
    )
    INSERT INTO delivery_invitation (district_id, delivery_id, invitation_id)
    SELECT ${scope.districtId}::uuid, id, unnest("invitationIds") FROM planned`;
}

export async function hasUnfinishedCampaign(
  scope: Scope,
  waveId: string,
  kind: CampaignKind,
): Promise<boolean> {
  const count = await scope.db.campaign.count({
    where: { waveId, kind, state: { in: ["running", "paused"] } },
  });
  return count > 0;
}

/** The state of a campaign nobody else changes until this transaction ends, or null. */
export async function lockCampaign(scope: Scope, id: string): Promise<CampaignState | null> {
  const rows = await scope.db.$queryRaw<{ state: CampaignState }[]>`
    SELECT state FROM campaign
    WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return rows[0]?.state ?? null;
}

export async function setCampaignState(
  scope: Scope,
  id: string,
  state: CampaignState,
): Promise<void> {
  await scope.db.$executeRaw`
    UPDATE campaign SET state = ${state},
      ended_at = CASE WHEN ${state} IN ('done', 'cancelled') THEN now() END
    WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid`;
}

/** False where mails of it have been handed over already. */
export async function setStart(scope: Scope, id: string, startsAt: Date | null): Promise<boolean> {
  const moved = await scope.db.$executeRaw`
    UPDATE campaign c SET starts_at = ${startsAt}
    WHERE c.district_id = ${scope.districtId}::uuid AND c.id = ${id}::uuid AND NOT EXISTS (
      SELECT FROM delivery d WHERE d.district_id = c.district_id AND d.campaign_id = c.id
        AND d.started_at IS NOT NULL)`;
  return moved === 1;
}

/** Nothing of it is sent any more; gives how many mails that were. */
export async function cancelDeliveries(scope: Scope, campaignId: string): Promise<number> {
  return scope.db.$executeRaw`
    UPDATE delivery SET state = 'cancelled', settled_at = now()
    WHERE district_id = ${scope.districtId}::uuid AND campaign_id = ${campaignId}::uuid
      AND state IN ('queued', 'deferred')`;
}

export type CampaignRow = {
  id: string;
  kind: CampaignKind;
  state: CampaignState;
  waveId: string | null;
  content: CampaignContent;
  createdAt: Date;
  endedAt: Date | null;
};

export async function findCampaign(scope: Scope, id: string): Promise<CampaignRow | null> {
  const row = await scope.db.campaign.findFirst({ where: { id } });
  return row && rowSchema.parse(row);
}

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(CAMPAIGN_KINDS),
  state: z.enum(CAMPAIGN_STATES),
  waveId: z.string().nullable(),
  content: contentSchema,
  createdAt: z.date(),
  endedAt: z.date().nullable(),
});
