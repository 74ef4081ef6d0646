import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { TextState } from "./open-text";

export type TextRow = {
  id: string;
  waveId: string;
  audience: string;
  itemId: string;
  text: string | null;
  redacted: string | null;
  state: TextState;
};

export type TextCounts = { unread: number; redacted: number; withheld: number; concerns: number };

export type WaveTexts = TextCounts & {
  waveId: string;
  number: number;
  title: string;
  closesAt: Date;
  themes: number;
};

export const textColumns = Prisma.sql`t.id, t.wave_id AS "waveId", t.audience, t.item_id AS "itemId", t.text, t.redacted, t.state`;

/** Every wave in which somebody wrote something, the latest first. */
export async function listWavesWithTexts(scope: Scope, language: string): Promise<WaveTexts[]> {
  return scope.db.$queryRaw`
    SELECT w.id AS "waveId", w.number, w.closes_at AS "closesAt",
      COALESCE(v.definition #>> ARRAY['title', 'all', ${language}], v.definition #>> '{title,all,en}', s.slug) AS title,
      count(*) FILTER (WHERE t.state = 'unread')::int AS unread,
      count(*) FILTER (WHERE t.state = 'redacted')::int AS redacted,
      count(*) FILTER (WHERE t.state = 'withheld')::int AS withheld,
      count(c.text_id) FILTER (WHERE c.handled_at IS NULL)::int AS concerns,
      (SELECT count(*) FROM theme h WHERE h.district_id = w.district_id AND h.wave_id = w.id)::int AS themes
    FROM wave w
    JOIN survey s ON s.district_id = w.district_id AND s.id = w.survey_id
    JOIN survey_version v ON v.district_id = w.district_id AND v.id = w.version_id
    JOIN open_text t ON t.district_id = w.district_id AND t.wave_id = w.id
    LEFT JOIN text_concern c ON c.district_id = t.district_id AND c.text_id = t.id
    GROUP BY w.district_id, w.id, s.slug, v.definition ORDER BY w.closes_at DESC`;
}

export async function countTexts(scope: Scope, waveId: string): Promise<TextCounts> {
  const [counts] = await scope.db.$queryRaw<TextCounts[]>`
    SELECT count(*) FILTER (WHERE t.state = 'unread')::int AS unread,
      count(*) FILTER (WHERE t.state = 'redacted')::int AS redacted,
      count(*) FILTER (WHERE t.state = 'withheld')::int AS withheld,
      count(c.text_id) FILTER (WHERE c.handled_at IS NULL)::int AS concerns
    FROM open_text t
    LEFT JOIN text_concern c ON c.district_id = t.district_id AND c.text_id = t.id
    WHERE t.wave_id = ${waveId}::uuid`;
  return counts ?? { unread: 0, redacted: 0, withheld: 0, concerns: 0 };
}

/** One page of a wave's texts in a state, by their random ids. */
export async function listTexts(
  scope: Scope,
  waveId: string,
  of: { state: TextState; page: number; size: number },
): Promise<TextRow[]> {
  return scope.db.$queryRaw`
    SELECT ${textColumns} FROM open_text t
    WHERE t.wave_id = ${waveId}::uuid AND t.state = ${of.state}
    ORDER BY t.audience = 'open', t.id OFFSET ${(of.page - 1) * of.size} LIMIT ${of.size}`;
}

export async function listUnread(
  scope: Scope,
  waveId: string,
): Promise<{ id: string; text: string }[]> {
  return scope.db.$queryRaw`
    SELECT id, text FROM open_text WHERE wave_id = ${waveId}::uuid AND state = 'unread'`;
}

/** A text of the wave, locked against a second reader's decision. */
export async function lockText(scope: Scope, waveId: string, id: string): Promise<TextRow | null> {
  const [row] = await scope.db.$queryRaw<TextRow[]>`
    SELECT ${textColumns} FROM open_text t
    WHERE t.wave_id = ${waveId}::uuid AND t.id = ${id}::uuid FOR UPDATE`;
  return row ?? null;
}

export async function findText(scope: Scope, waveId: string, id: string): Promise<TextRow | null> {
  const [row] = await scope.db.$queryRaw<TextRow[]>`
    SELECT ${textColumns} FROM open_text t WHERE t.wave_id = ${waveId}::uuid AND t.id = ${id}::uuid`;
  return row ?? null;
}

/**
 * The next one to read, those with a concern last: they wait for somebody to handle it. What nobody
 * verified comes after all others.
 */
export async function findNextUnread(scope: Scope, waveId: string): Promise<string | null> {
  const [next] = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT t.id FROM open_text t
    LEFT JOIN text_concern c ON c.district_id = t.district_id AND c.text_id = t.id AND c.handled_at IS NULL
    WHERE t.wave_id = ${waveId}::uuid AND t.state = 'unread' AND c.text_id IS NULL
    ORDER BY t.audience = 'open', t.id LIMIT 1`;
  return next?.id ?? null;
}

/** Keeps the redacted words only. */
export async function keepRedacted(
  scope: Scope,
  id: string,
  kept: { redacted: string; phrases: readonly string[] },
): Promise<void> {
  await scope.db.openText.updateMany({
    where: { id },
    data: { text: null, state: "redacted", ...kept, phrases: [...kept.phrases] },
  });
}

/** Keeps nothing of what was written; it leaves its themes. */
export async function keepNothing(scope: Scope, id: string): Promise<void> {
  await scope.db.themeText.deleteMany({ where: { textId: id } });
  await scope.db.openText.updateMany({
    where: { id },
    data: { text: null, redacted: null, phrases: [], state: "withheld" },
  });
}
