import { z } from "zod";
import type { Scope } from "~/platform/scope.server";
import { MESSAGE_KINDS } from "./inquiry-row";

const letterSchema = z.object({
  id: z.string(),
  inquiryId: z.string(),
  kind: z.enum(MESSAGE_KINDS),
  body: z.string(),
  author: z.string(),
  asks: z.boolean(),
  number: z.number(),
  subject: z.string(),
  language: z.string(),
  name: z.string(),
  email: z.string(),
  dueAt: z.date(),
  answers: z.string().nullable(),
});

/** What a mail of a case has to say; `answers` is the last mail that came in. */
export type InquiryLetter = z.infer<typeof letterSchema>;

export async function getInquiryLetter(scope: Scope, messageId: string): Promise<InquiryLetter> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT m.id, m.inquiry_id AS "inquiryId", m.kind, m.body, m.author, m.asks,
      i.number, i.subject, i.language, i.name, i.email, i.due_at AS "dueAt",
      (SELECT q.message_id FROM inquiry_message q
        WHERE q.district_id = m.district_id AND q.inquiry_id = i.id AND q.message_id IS NOT NULL
        ORDER BY q.at DESC LIMIT 1) AS answers
    FROM inquiry_message m JOIN inquiry i ON i.district_id = m.district_id AND i.id = m.inquiry_id
    WHERE m.district_id = ${scope.districtId}::uuid AND m.id = ${messageId}::uuid`;
  return letterSchema.parse(rows[0]);
}

/** The cases of these ids by their number. */
export async function nameCases(
  scope: Scope,
  ids: readonly string[],
): Promise<{ id: string; number: number; subject: string }[]> {
  return scope.db.inquiry.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, number: true, subject: true },
    orderBy: { number: "asc" },
  });
}
