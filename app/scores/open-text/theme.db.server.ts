import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { ThemeCell } from "./theme-display";

/** Of people who were invited: what came by the open link is read, but makes no theme. */
const invited = Prisma.sql`t.audience NOT IN ('open', 'open_verified')`;

export type ThemeRow = {
  id: string;
  waveId: string;
  itemId: string;
  name: string;
  description: string;
};

export async function listThemes(scope: Scope, waveId: string): Promise<ThemeRow[]> {
  return scope.db.theme.findMany({
    where: { waveId },
    orderBy: [{ itemId: "asc" }, { name: "asc" }],
    select: { id: true, waveId: true, itemId: true, name: true, description: true },
  });
}

export async function findTheme(
  scope: Scope,
  waveId: string,
  id: string,
): Promise<ThemeRow | null> {
  return scope.db.theme.findFirst({
    where: { waveId, id },
    select: { id: true, waveId: true, itemId: true, name: true, description: true },
  });
}

/** Waits for others who write this wave's themes, so that a name is taken once and a publication is whole. */
export async function lockThemes(scope: Scope, waveId: string): Promise<void> {
  await scope.db
    .$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('themes ' || ${waveId}, 0))::text`;
}

export async function isNameTaken(scope: Scope, theme: Omit<ThemeRow, "description">) {
  const { waveId, itemId, name, id } = theme;
  const others = await scope.db.theme.count({
    where: { waveId, itemId, name: { equals: name, mode: "insensitive" }, NOT: { id } },
  });
  return others > 0;
}

export async function insertTheme(scope: Scope, theme: Omit<ThemeRow, "id">): Promise<string> {
  const data = { districtId: scope.districtId, ...theme };
  const { id } = await scope.db.theme.create({ data, select: { id: true } });
  return id;
}

export async function updateTheme(
  scope: Scope,
  { id, name, description }: Pick<ThemeRow, "id" | "name" | "description">,
): Promise<void> {
  await scope.db.theme.updateMany({ where: { id }, data: { name, description } });
}

export async function deleteTheme(scope: Scope, id: string): Promise<void> {
  await scope.db.themeText.deleteMany({ where: { themeId: id } });
  await scope.db.theme.deleteMany({ where: { id } });
}

/** Per theme of a wave and audience that answered: how many are in the theme, and how many answered at all. */
export async function listThemeCells(
  scope: Scope,
  waveId: string,
): Promise<(ThemeCell & { themeId: string })[]> {
  return scope.db.$queryRaw`
    SELECT h.id AS "themeId", r.audience, r.answered,
      (SELECT count(*) FROM theme_text x
        JOIN open_text t ON t.district_id = x.district_id AND t.id = x.text_id
        WHERE x.district_id = h.district_id AND x.theme_id = h.id AND t.audience = r.audience)::int AS people
    FROM theme h, (
      SELECT audience, count(*)::int AS answered FROM response
      WHERE wave_id = ${waveId}::uuid GROUP BY audience
    ) r
    WHERE h.wave_id = ${waveId}::uuid ORDER BY h.id, r.audience`;
}

export type Quote = { themeId: string; audience: string; text: string; isQuote: boolean };

/** The redacted texts of every theme of a wave, at most so many of each, by their random ids. */
export async function listQuotes(scope: Scope, waveId: string, most: number): Promise<Quote[]> {
  return scope.db.$queryRaw`
    SELECT q."themeId", q.audience, q.text, q."isQuote" FROM (
      SELECT h.id AS "themeId", t.audience, t.redacted AS text, x.is_quote AS "isQuote", t.id,
        row_number() OVER (PARTITION BY h.id ORDER BY x.is_quote DESC, t.id) AS place
      FROM theme h
      JOIN theme_text x ON x.district_id = h.district_id AND x.theme_id = h.id
      JOIN open_text t ON t.district_id = x.district_id AND t.id = x.text_id AND t.state = 'redacted'
      WHERE h.wave_id = ${waveId}::uuid
    ) q WHERE q.place <= ${most} ORDER BY q."themeId", q.place`;
}

/** Phrases that two or more redacted answers to a question have, with how many have them. */
export async function countPhrases(
  scope: Scope,
  { waveId, itemId }: Pick<ThemeRow, "waveId" | "itemId">,
): Promise<{ phrase: string; count: number }[]> {
  return scope.db.$queryRaw`
    SELECT p.phrase, count(*)::int AS count
    FROM open_text t, unnest(t.phrases) AS p (phrase)
    WHERE t.wave_id = ${waveId}::uuid AND t.item_id = ${itemId} AND t.state = 'redacted' AND ${invited}
    GROUP BY p.phrase HAVING count(*) > 1 ORDER BY count DESC, p.phrase LIMIT 200`;
}

export type ThemeText = {
  id: string;
  audience: string;
  text: string;
  isIn: boolean;
  isQuote: boolean;
  /** Names of other themes it is in. */
  others: string[];
};

/** Redacted answers to the theme's question: those in it, those in no theme, or all; that mention some words. */
export async function listThemeTexts(
  scope: Scope,
  theme: ThemeRow,
  of: { show: "in" | "none" | "all"; mention: string; page: number; size: number },
): Promise<{ total: number; texts: ThemeText[] }> {
  const rows = await scope.db.$queryRaw<(ThemeText & { total: number })[]>`
    SELECT count(*) OVER ()::int AS total, t.id, t.audience, t.redacted AS text,
      x.text_id IS NOT NULL AS "isIn", COALESCE(x.is_quote, false) AS "isQuote",
      ARRAY(SELECT o.name FROM theme_text y
        JOIN theme o ON o.district_id = y.district_id AND o.id = y.theme_id
        WHERE y.district_id = t.district_id AND y.text_id = t.id AND y.theme_id <> ${theme.id}::uuid
        ORDER BY o.name) AS others
    FROM open_text t
    LEFT JOIN theme_text x ON x.district_id = t.district_id AND x.text_id = t.id AND x.theme_id = ${theme.id}::uuid
    WHERE t.wave_id = ${theme.waveId}::uuid AND t.item_id = ${theme.itemId} AND t.state = 'redacted'
      AND ${invited} AND CASE ${of.show}
        WHEN 'in' THEN x.text_id IS NOT NULL
        WHEN 'none' THEN NOT EXISTS (SELECT FROM theme_text y WHERE y.district_id = t.district_id AND y.text_id = t.id)
        ELSE true END
      AND (strpos(lower(t.redacted), ${of.mention}) > 0 OR t.phrases @> ARRAY[${of.mention}])
    ORDER BY t.id OFFSET ${(of.page - 1) * of.size} LIMIT ${of.size}`;
  return { total: rows[0]?.total ?? 0, texts: rows.map(({ total: _, ...text }) => text) };
}

/** Puts texts of the theme's own question into it; a second time changes nothing. */
export async function addTexts(
  scope: Scope,
  theme: ThemeRow,
  ids: readonly string[],
): Promise<void> {
  await scope.db.$executeRaw`
    INSERT INTO theme_text (district_id, theme_id, text_id)
    SELECT t.district_id, ${theme.id}::uuid, t.id FROM open_text t
    WHERE t.id = ANY(${[...ids]}::uuid[]) AND t.wave_id = ${theme.waveId}::uuid
      AND t.item_id = ${theme.itemId} AND t.state = 'redacted' AND ${invited}
    ON CONFLICT DO NOTHING`;
}

export async function removeTexts(
  scope: Scope,
  themeId: string,
  ids: readonly string[],
): Promise<void> {
  await scope.db.themeText.deleteMany({ where: { themeId, textId: { in: [...ids] } } });
}

/** Of the listed texts of a theme, those to quote; the others of the list are quoted no more. */
export async function setQuotes(
  scope: Scope,
  themeId: string,
  listed: readonly string[],
  quotes: readonly string[],
): Promise<void> {
  const ids = (of: readonly string[]) => ({ themeId, textId: { in: [...of] } });
  await scope.db.themeText.updateMany({ where: ids(listed), data: { isQuote: false } });
  await scope.db.themeText.updateMany({ where: ids(quotes), data: { isQuote: true } });
}

export async function insertPublication(
  scope: Scope,
  publication: { waveId: string; themes: object[]; at: Date; actor: string },
): Promise<void> {
  const { waveId, themes, at, actor } = publication;
  await scope.db.themePublication.create({
    data: { districtId: scope.districtId, waveId, themes, publishedAt: at, publishedBy: actor },
  });
}

export async function findPublication(
  scope: Scope,
  waveId: string,
): Promise<{ themes: unknown; publishedAt: Date } | null> {
  return scope.db.themePublication.findFirst({
    where: { waveId },
    orderBy: { id: "desc" },
    select: { themes: true, publishedAt: true },
  });
}
