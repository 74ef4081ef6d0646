import type { Scope } from "~/platform/scope.server";
import { draftSchema, type SurveyDefinition } from "./survey";

/** A draft with a mark of its contents: whoever changes it, however, changes the mark. */
export type KeptDraft = { draft: SurveyDefinition; revision: string; savedAt: Date };

type Row = { draft: unknown; revision: string; saved_at: Date };

export async function findKeptDraft(scope: Scope, surveyId: string): Promise<KeptDraft | null> {
  const [row] = await scope.db.$queryRaw<Row[]>`
    SELECT draft, md5(draft::text) AS revision, updated_at AS saved_at
    FROM survey WHERE id = ${surveyId}::uuid`;
  return row
    ? { draft: draftSchema.parse(row.draft), revision: row.revision, savedAt: row.saved_at }
    : null;
}

/**
 * Keeps a draft that was written over `revision`; null where another stands there by now. What is already
 * kept word for word is right whichever revision is named: a reply may have been lost on the way.
 */
export async function replaceDraft(
  scope: Scope,
  surveyId: string,
  { draft, revision, savedAt }: KeptDraft,
): Promise<string | null> {
  const json = JSON.stringify(draft);
  const [row] = await scope.db.$queryRaw<{ revision: string }[]>`
    UPDATE survey SET draft = ${json}::jsonb, updated_at = ${savedAt}
    WHERE id = ${surveyId}::uuid AND (md5(draft::text) = ${revision} OR draft = ${json}::jsonb)
    RETURNING md5(draft::text) AS revision`;
  return row?.revision ?? null;
}

/** The ids of items in all published versions of a survey: each means one question for ever. */
export async function listPublishedIds(scope: Scope, surveyId: string): Promise<string[]> {
  const rows = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT item.id #>> '{}' AS id FROM survey_version,
      LATERAL (
        SELECT jsonb_path_query(definition, '$.sections[*].items[*].id')
        UNION ALL SELECT jsonb_path_query(definition, '$.sections[*].items[*].rows[*].id')
      ) AS item (id)
    WHERE survey_id = ${surveyId}::uuid ORDER BY 1`;
  return rows.map(({ id }) => id);
}
