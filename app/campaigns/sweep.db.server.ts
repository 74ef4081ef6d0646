import type { Scope } from "~/platform/scope.server";

/**
 * What a dead sender left in its hands may or may not have arrived: it becomes `unknown`. A sender is
 * dead when its session's lock (see the ledger) is free. Gives how many mails that concerned.
 */
export async function parkDeadSenders(scope: Scope): Promise<number> {
  return scope.db.$executeRaw`
    WITH senders AS MATERIALIZED (
      SELECT DISTINCT sender_id FROM delivery
      WHERE district_id = ${scope.districtId}::uuid AND state = 'sending'
    ),
    dead AS MATERIALIZED (
      SELECT sender_id FROM senders
      WHERE pg_try_advisory_xact_lock(hashtextextended(sender_id::text, 7366))
    )
    UPDATE delivery d SET state = 'unknown', next_attempt_at = now() FROM dead
    WHERE d.district_id = ${scope.districtId}::uuid AND d.sender_id = dead.sender_id
      AND d.state = 'sending'`;
}

/** Campaigns in which nothing is left to send are done; those in which something is again, run. */
export async function settleCampaigns(scope: Scope): Promise<void> {
  await scope.db.$executeRaw`
    UPDATE delivery d SET state = 'cancelled', settled_at = now() FROM campaign c
    WHERE c.district_id = ${scope.districtId}::uuid AND c.state = 'cancelled'
      AND d.district_id = c.district_id AND d.campaign_id = c.id AND d.state IN ('queued', 'deferred')`;
  await scope.db.$executeRaw`
    UPDATE campaign c SET state = 'running', ended_at = NULL
    WHERE c.district_id = ${scope.districtId}::uuid AND c.state = 'done' AND EXISTS (
      SELECT FROM delivery d WHERE d.district_id = c.district_id AND d.campaign_id = c.id
        AND d.state IN ('queued', 'deferred'))`;
  await scope.db.$executeRaw`
    UPDATE campaign c SET state = 'done', ended_at = now()
    WHERE c.district_id = ${scope.districtId}::uuid AND c.state = 'running' AND NOT EXISTS (
      SELECT FROM delivery d WHERE d.district_id = c.district_id AND d.campaign_id = c.id
        AND d.state IN ('queued', 'deferred', 'sending'))`;
}

/** Running campaigns that have something due and nobody at it. */
export async function listIdleCampaigns(scope: Scope): Promise<string[]> {
  const rows = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM campaign c JOIN district t ON t.id = c.district_id AND NOT t.mail_paused
    WHERE c.district_id = ${scope.districtId}::uuid AND c.state = 'running'
      AND (c.starts_at IS NULL OR c.starts_at <= now())
      AND EXISTS (
        SELECT FROM delivery d WHERE d.district_id = c.district_id AND d.campaign_id = c.id
          AND d.state IN ('queued', 'deferred') AND d.next_attempt_at <= now())
      AND NOT EXISTS (
        SELECT FROM delivery d WHERE d.district_id = c.district_id AND d.campaign_id = c.id
          AND d.state = 'sending')
    ORDER BY c.created_at`;
  return rows.map(({ id }) => id);
}

/** When the campaign's next mail is due, if it runs; null where there is nothing to wait for. */
export async function findNextDue(scope: Scope, campaignId: string): Promise<Date | null> {
  const rows = await scope.db.$queryRaw<{ due: Date | null }[]>`
    SELECT GREATEST(min(d.next_attempt_at), max(c.starts_at)) AS due FROM delivery d
    JOIN campaign c ON c.district_id = d.district_id AND c.id = d.campaign_id
    JOIN district t ON t.id = d.district_id
    WHERE d.district_id = ${scope.districtId}::uuid AND d.campaign_id = ${campaignId}::uuid
      AND d.state IN ('queued', 'deferred') AND c.state = 'running' AND NOT t.mail_paused`;
  return rows[0]?.due ?? null;
}
