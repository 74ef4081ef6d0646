import type { Client } from "pg";
import type { Haul, Row } from "./attacks";

type Columns = Record<string, string | number>;

const PEOPLE = `
  SELECT p.source_id AS who, concat_ws('|', i.audience, COALESCE(i.cell_school_id::text, 'DISTRICT'), i.cell_language) AS cell,
    i.id, i.xmin::text::bigint::float8 AS transaction, row_number() OVER (ORDER BY i.ctid)::float8 AS place,
    encode(i.token_hash, 'hex') AS token, i.person_id AS person,
    concat_ws('|', COALESCE(i.school_id::text, 'DISTRICT'), i.language) AS exact,
    COALESCE(m.reminded, 0)::int AS reminded, COALESCE(m.asked, '') AS asked
  FROM invitation i
  JOIN person p ON p.district_id = i.district_id AND p.id = i.person_id
  LEFT JOIN (
    SELECT l.invitation_id, min(c.created_at)::text AS asked,
      count(*) FILTER (WHERE c.kind = 'reminder' AND d.state = 'sent') AS reminded
    FROM delivery_invitation l
    JOIN delivery d ON d.district_id = l.district_id AND d.id = l.delivery_id
    JOIN campaign c ON c.district_id = d.district_id AND c.id = d.campaign_id
    GROUP BY l.invitation_id
  ) m ON m.invitation_id = i.id
  WHERE i.burned AND i.wave_id = $1`;

const ANSWER = `
  r.answers->>'WHO' AS who, concat_ws('|', r.audience, COALESCE(r.school_id::text, 'DISTRICT'), r.language) AS cell,
  r.id, r.xmin::text::bigint::float8 AS transaction, row_number() OVER (ORDER BY r.ctid)::float8 AS place`;

const MOVED = `
  SELECT ${ANSWER}, r.submitted_on::text AS day,
    CASE WHEN d.response_id IS NULL THEN 1 ELSE 0 END AS drafted,
    CASE WHEN p.response_id IS NULL THEN 1 ELSE 0 END AS published
  FROM response r
  LEFT JOIN release_response d ON d.response_id = r.id AND d.baseline = 'draft'
  LEFT JOIN release_response p ON p.response_id = r.id AND p.baseline = 'published'
  WHERE r.wave_id = $1`;

/**
 * Everything that the whole database says of who answered and of the answers that were moved, in single traces: which
 * transaction wrote a row, where it lies (which is a dump's order too), its ids, who was asked later or
 * reminded, on which day and in which release an answer counts.
 */
export async function readHaul(owner: Client, waveId: string): Promise<Haul> {
  const people = await owner.query<Columns>(PEOPLE, [waveId]);
  const answers = await owner.query<Columns>(MOVED, [waveId]);
  return { people: people.rows.map(asRow), answers: answers.rows.map(asRow) };
}

/** Who has answered and all answers, moved or waiting: what a copy of the database says, whatever is done to it later. */
export async function readCopy(owner: Client, waveId: string): Promise<Haul> {
  const people = await owner.query<Columns>(PEOPLE, [waveId]);
  const columns = "id, wave_id, audience, school_id, language, answers, xmin, ctid";
  const answers = await owner.query<Columns>(
    `SELECT ${ANSWER} FROM (
      SELECT ${columns} FROM response UNION ALL SELECT ${columns} FROM staged_response
    ) r WHERE r.wave_id = $1`,
    [waveId],
  );
  return { people: people.rows.map(asRow), answers: answers.rows.map(asRow) };
}

function asRow({ who, cell, ...traces }: Columns): Row {
  return { who: String(who), cell: String(cell), traces };
}

export type Waiting = { waiting: number; joined: number; right: number };

/** Answers that wait, joined with the one link that the same transaction burned. */
export async function joinWaiting(owner: Client): Promise<Waiting> {
  const { rows } = await owner.query<Waiting>(`
    SELECT count(*)::int AS waiting, count(p.who)::int AS joined,
      (count(*) FILTER (WHERE p.who = s.answers->>'WHO'))::int AS right
    FROM staged_response s
    LEFT JOIN (
      SELECT i.xmin::text AS transaction, min(p.source_id) AS who
      FROM invitation i JOIN person p ON p.district_id = i.district_id AND p.id = i.person_id
      WHERE i.burned GROUP BY 1 HAVING count(*) = 1
    ) p ON p.transaction = s.xmin::text`);
  return rows[0] ?? { waiting: 0, joined: 0, right: 0 };
}
