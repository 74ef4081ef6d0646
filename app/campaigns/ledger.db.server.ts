import type pg from "pg";
import type { Database } from "~/platform/database.server";
import type { Claim, Settlement } from "./claim";
import { DOMAIN_TURN } from "./domain-pace";
import type { Known } from "./recording";

/**
 * `passed` were due and are not to be sent: unsubscribed, bounced, answered, closed meanwhile. `at` is when the
 * claims were given out.
 */
export type Exchange = { claims: Claim[]; passed: number; at: number };

/** One sender's line to the ledger: a connection of its own, whose lock says that the sender lives. */
export type Ledger = {
  /** In one statement: records what ended, and takes up to `room` that are due. */
  exchange(settled: readonly Settlement[], room: number): Promise<Exchange>;
  close(): void;
};

export type SenderKey = { districtId: string; campaignId: string; senderId: string };

// The session is this sender's alone and is thrown away after it, so its district can be the session's.
// It runs one statement, for a few rows each time: by their keys, however little is known of the tables.
const SETTINGS = {
  plan_cache_mode: "force_generic_plan",
  enable_seqscan: "off",
  enable_bitmapscan: "off",
  enable_hashjoin: "off",
  enable_mergejoin: "off",
  jit: "off",
  // A session that died unnoticed may hold the lock a while longer.
  lock_timeout: "10s",
};
const PREPARE = `SELECT set_config(key, value, false) FROM json_each_text($1::json)`;
const TAKE_LOCK = `SELECT pg_advisory_lock(hashtextextended($1::text, 7366))`;
const TRY_LOCK = `SELECT pg_try_advisory_lock(hashtextextended($1::text, 7366)) AS "isFree"`;

const microseconds = (moment: string) => `(extract(epoch FROM ${moment}) * 1000000)::float8`;

const SETTLED = `
  settled AS (
    UPDATE delivery d SET
      state = s.state, reply = s.reply, sender_id = NULL,
      attempts = d.attempts + CASE WHEN s.counts THEN 1 ELSE 0 END,
      next_attempt_at = now() + make_interval(secs => s."waitMs" / 1000),
      started_at = CASE WHEN s.state = 'queued' THEN NULL ELSE d.started_at END,
      settled_at = CASE WHEN s.state IN ('sent', 'failed') THEN now() END
    FROM jsonb_to_recordset($3::jsonb)
      AS s(id uuid, state text, reply text, counts boolean, "waitMs" double precision, gone text)
    WHERE d.district_id = $1 AND d.id = ANY($4::uuid[]) AND d.id = s.id
      AND d.sender_id = $2 AND d.state IN ('sending', 'unknown')
    RETURNING d.address_id, s.gone, s.reply
  ),
  refused AS (
    UPDATE mail_address a SET bounced_at = now(), bounce_reason = settled.gone, bounce_words = settled.reply
    FROM settled
    WHERE settled.gone IS NOT NULL AND a.district_id = $1 AND a.id = settled.address_id AND a.bounced_at IS NULL
  )`;

const MAY_BE_MAILED = "NOT q.do_not_contact AND q.channel = 'mail' AND q.gone_at IS NULL";

// Someone may have answered, unsubscribed, bounced or asked not to be contacted since the mail was queued: looked
// at here, at the last moment. A mail of unknown fate whose people have answered meanwhile has evidently arrived.
const EXCHANGE = `
  WITH ${SETTLED},
  due AS MATERIALIZED (
    SELECT d.id, d.address_id, d.state = 'queued' AND d.started_at IS NOT NULL AS was_unknown, c.kind, c.wave_id
    FROM delivery d
    JOIN campaign c ON c.district_id = d.district_id AND c.id = d.campaign_id
    JOIN district t ON t.id = d.district_id
    WHERE d.district_id = $1 AND d.campaign_id = $5 AND d.state IN ('queued', 'deferred')
      AND d.next_attempt_at <= now() AND c.state = 'running' AND NOT t.mail_paused
      AND (c.starts_at IS NULL OR c.starts_at <= now())
    ORDER BY d.next_attempt_at
    LIMIT $6
    FOR UPDATE OF d SKIP LOCKED
  ),
  judged AS MATERIALIZED (
    SELECT due.id, p.people, CASE
      WHEN due.kind <> 'report' AND (w.closed_at IS NOT NULL OR w.closes_at <= now()) THEN 'cancelled'
      WHEN a.unsubscribed_at IS NOT NULL OR due.kind = ANY(a.stopped) OR a.bounced_at IS NOT NULL THEN 'skipped'
      WHEN p.people IS NOT NULL THEN 'sending'
      WHEN due.was_unknown AND p.withheld IS NOT TRUE THEN 'sent'
      ELSE 'skipped' END AS verdict
    FROM due
    JOIN mail_address a ON a.district_id = $1 AND a.id = due.address_id
    LEFT JOIN wave w ON w.district_id = $1 AND w.id = due.wave_id
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object(
          'invitationId', i.id, 'generation', i.generation, 'audience', i.audience, 'school', s.name,
          'givenName', q.given_name, 'familyName', q.family_name
        ) ORDER BY q.given_name, i.audience, i.id) FILTER (WHERE ${MAY_BE_MAILED}) AS people,
        bool_or(NOT (${MAY_BE_MAILED})) AS withheld
      FROM delivery_invitation l
      JOIN invitation i ON i.district_id = $1 AND i.id = l.invitation_id
      JOIN person q ON q.district_id = $1 AND q.id = i.person_id
      LEFT JOIN school s ON s.district_id = $1 AND s.id = i.school_id
      WHERE l.district_id = $1 AND l.delivery_id = due.id AND (due.kind = 'report' OR NOT i.burned
        AND (SELECT r.id FROM response r WHERE r.district_id = $1 AND r.invitation_id = i.id) IS NULL)
    ) asked
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('commenterId', k.id,
          'givenName', COALESCE(q.given_name, k.name), 'familyName', COALESCE(q.family_name, '')
        ) ORDER BY q.given_name, k.id) FILTER (WHERE q.id IS NULL OR ${MAY_BE_MAILED}) AS people,
        bool_or(q.id IS NOT NULL AND NOT (${MAY_BE_MAILED})) AS withheld
      FROM delivery_commenter l
      JOIN commenter k ON k.district_id = $1 AND k.id = l.commenter_id
      LEFT JOIN person q ON q.district_id = $1 AND q.id = k.person_id
      WHERE l.district_id = $1 AND l.delivery_id = due.id AND due.kind IN ('plan', 'answer')
    ) commenting
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('personId', q.id, 'givenName', q.given_name, 'familyName', q.family_name)
          ORDER BY q.given_name, q.id) FILTER (WHERE ${MAY_BE_MAILED}) AS people,
        bool_or(NOT (${MAY_BE_MAILED})) AS withheld
      FROM delivery_person l
      JOIN person q ON q.district_id = $1 AND q.id = l.person_id
      WHERE l.district_id = $1 AND l.delivery_id = due.id AND due.kind IN ('announcement', 'digest', 'report')
    ) told
    CROSS JOIN LATERAL (SELECT COALESCE(asked.people || told.people, asked.people, commenting.people, told.people) AS people,
      asked.withheld OR commenting.withheld OR told.withheld AS withheld) p
  )
  UPDATE delivery d SET
    state = judged.verdict,
    sender_id = CASE WHEN judged.verdict = 'sending' THEN $2::uuid END,
    started_at = CASE WHEN judged.verdict = 'sending' THEN now() ELSE d.started_at END,
    settled_at = CASE WHEN judged.verdict = 'sending' THEN NULL ELSE now() END
  FROM judged
  WHERE d.district_id = $1 AND d.id = judged.id
  RETURNING d.id, d.state, d.email, d.language, d.address_id AS "addressId", d.attempts, d.values, judged.people,
    d.reply = '${DOMAIN_TURN}' AND d.next_attempt_at > now() - interval '1 minute' AS promised,
    ${microseconds("now()")} AS at`;

// What a sender had taken without ever learning of it goes back; nobody has been sent it. What is older and not
// known is from a database that was put back to an earlier moment.
const SETTLE_AND_GIVE_BACK = `
  WITH ${SETTLED}
  UPDATE delivery d SET state = 'queued', sender_id = NULL, started_at = NULL
  WHERE d.district_id = $1 AND d.campaign_id = $5 AND d.sender_id = $2 AND d.state IN ('sending', 'unknown')
    AND d.id <> ALL($4::uuid[]) AND ${microseconds("d.started_at")} > $6`;

export async function openLedger(database: Database, key: SenderKey): Promise<Ledger> {
  const client = await connect(database, key);
  const { districtId, campaignId, senderId } = key;
  return {
    async exchange(settled, room) {
      const { rows } = await client.query<Claim & { state: string; at: number }>({
        name: "ledger_exchange",
        text: EXCHANGE,
        values: [districtId, senderId, ...asValues(settled), campaignId, room],
      });
      const claims = rows.filter((row) => row.state === "sending");
      return { claims, passed: rows.length - claims.length, at: rows[0]?.at ?? 0 };
    },
    close: () => client.release(true),
  };
}

/** After a lost connection: records every outcome this sender knows, and gives back what it never learned of. */
export async function settleAfterLoss(
  database: Database,
  key: SenderKey,
  known: Known,
): Promise<void> {
  const client = await connect(database, key);
  try {
    await settleAndGiveBack(client, key, known);
  } finally {
    client.release(true);
  }
}

/** The same for a dead sender, whose mails nobody looks up before its lock is ours; false where it lives. */
export async function settleForDead(
  database: Database,
  key: SenderKey,
  findKnown: () => Known | null,
): Promise<boolean> {
  const client = await prepare(database, key);
  try {
    const { rows } = await client.query<{ isFree: boolean }>(TRY_LOCK, [key.senderId]);
    if (!rows[0]?.isFree) return false;
    const known = findKnown();
    if (known) await settleAndGiveBack(client, key, known);
    return true;
  } finally {
    client.release(true);
  }
}

async function settleAndGiveBack(
  client: pg.PoolClient,
  { districtId, senderId, campaignId }: SenderKey,
  { outcomes, learned }: Known,
): Promise<void> {
  const values = [districtId, senderId, ...asValues(outcomes), campaignId, learned];
  await client.query(SETTLE_AND_GIVE_BACK, values);
}

async function connect(database: Database, key: SenderKey): Promise<pg.PoolClient> {
  const client = await prepare(database, key);
  try {
    await client.query(TAKE_LOCK, [key.senderId]);
    return client;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function prepare(database: Database, { districtId }: SenderKey): Promise<pg.PoolClient> {
  const client = await database.pool.connect();
  try {
    const settings = { ...SETTINGS, "app.district_id": districtId };
    await client.query(PREPARE, [JSON.stringify(settings)]);
    return client;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function asValues(settled: readonly Settlement[]): [string, string[]] {
  return [JSON.stringify(settled), settled.map(({ id }) => id)];
}
