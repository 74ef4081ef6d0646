import { z } from "zod";
import type { Scope } from "~/platform/scope.server";

const answered = z.object({ disposition: z.string(), reason: z.string(), text: z.string() });
export type AnsweredComment = z.infer<typeof answered>;

/** Shown comments of a version's plan with their official answers, one for each answer, the newest answers first. */
export async function listAnsweredComments(
  scope: Scope,
  versionId: string,
): Promise<AnsweredComment[]> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT DISTINCT ON (a.id) a.disposition, a.reason, c.text
    FROM official_answer a
    JOIN plan_version v ON v.district_id = a.district_id AND v.id = ${versionId}::uuid AND v.plan_id = a.plan_id
    JOIN plan_comment c ON c.district_id = a.district_id AND c.answer_id = a.id AND c.state = 'shown'
    WHERE a.district_id = ${scope.districtId}::uuid
    ORDER BY a.id DESC, c.id LIMIT 500`;
  return z.array(answered).parse(rows);
}

const own = z.object({
  ...{ id: z.string(), text: z.string(), language: z.string(), state: z.string() },
  disposition: z.string().nullable(),
  reason: z.string().nullable(),
  version: z.number().nullable(),
});
export type OwnComment = z.infer<typeof own>;

/** Somebody of the directory, and the address their mails go to. */
export type Writer = { personId: string | null; addressId: string | null };

/**
 * What somebody of the directory wrote on plans, by the link they were mailed or after they confirmed their address:
 * the newest first, each with its answer if it has one.
 */
export async function listPersonsComments(
  scope: Scope,
  { personId, addressId }: Writer,
): Promise<OwnComment[]> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT c.id, c.text, c.language, c.state, a.disposition, a.reason, v.number AS version
    FROM plan_comment c
    JOIN commenter k ON k.district_id = c.district_id AND k.id = c.commenter_id
      AND (k.person_id = ${personId}::uuid
        OR (k.address_id = ${addressId}::uuid AND k.person_id IS NULL AND k.partner_id IS NULL))
    LEFT JOIN official_answer a ON a.district_id = c.district_id AND a.id = c.answer_id
    LEFT JOIN plan_version v ON v.district_id = a.district_id AND v.id = a.adopted_version_id AND v.published_at IS NOT NULL
    WHERE c.district_id = ${scope.districtId}::uuid AND c.state IN ('waiting', 'shown')
    ORDER BY c.id DESC LIMIT 20`;
  return z.array(own).parse(rows);
}
