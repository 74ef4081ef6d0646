import { z } from "zod";
import type { SingleOutcome } from "~/campaigns/single-mail.server";
import type { Scope } from "~/platform/scope.server";
import { MESSAGE_KINDS } from "./inquiry-row";

const claimSchema = z.object({
  id: z.string(),
  inquiryId: z.string(),
  kind: z.enum(MESSAGE_KINDS),
  body: z.string(),
  author: z.string(),
  asks: z.boolean(),
  attempts: z.number(),
  number: z.number(),
  subject: z.string(),
  language: z.string(),
  name: z.string(),
  email: z.string(),
  dueAt: z.date(),
  answers: z.string().nullable(),
});

/** A mail in one sender's hands, with what it has to say. */
export type MailClaim = z.infer<typeof claimSchema>;

/**
 * Takes a mail to send, so that it is `sending` before the dialogue begins; null where it is not to be sent
 * (now): somebody else has it, it is sent, or all mail is paused. `answers` is the last mail that came in.
 */
export async function claimMail(scope: Scope, id: string, now: Date): Promise<MailClaim | null> {
  const rows = await scope.db.$queryRaw<object[]>`
    WITH taken AS (
      UPDATE inquiry_message m SET state = 'sending', started_at = ${now}, attempts = m.attempts + 1
      FROM district d
      WHERE m.district_id = ${scope.districtId}::uuid AND m.id = ${id}::uuid AND m.state IN ('queued', 'deferred')
        AND d.id = m.district_id AND NOT d.mail_paused
      RETURNING m.id, m.inquiry_id, m.kind, m.body, m.author, m.asks, m.attempts
    )
    SELECT t.id, t.inquiry_id AS "inquiryId", t.kind, t.body, t.author, t.asks, t.attempts,
      i.number, i.subject, i.language, i.name, i.email, i.due_at AS "dueAt",
      (SELECT q.message_id FROM inquiry_message q
        WHERE q.district_id = ${scope.districtId}::uuid AND q.inquiry_id = i.id AND q.message_id IS NOT NULL
        ORDER BY q.at DESC LIMIT 1) AS answers
    FROM taken t JOIN inquiry i ON i.district_id = ${scope.districtId}::uuid AND i.id = t.inquiry_id`;
  return rows[0] ? claimSchema.parse(rows[0]) : null;
}

export async function settleMail(
  scope: Scope,
  id: string,
  { state, reply, settledAt, nextAttemptAt }: SingleOutcome,
): Promise<void> {
  await scope.db.inquiryMessage.updateMany({
    where: { id, state: "sending" },
    data: { state, reply, settledAt, nextAttemptAt },
  });
}

/** What a person decided of a mail that may or may not have arrived. False where that is not open. */
export async function decideMail(
  scope: Scope,
  { id, inquiryId }: { id: string; inquiryId: string },
  state: "queued" | "sent",
  now: Date,
): Promise<boolean> {
  const { count } = await scope.db.inquiryMessage.updateMany({
    where: {
      id,
      inquiryId,
      state: { in: state === "queued" ? ["unknown", "failed"] : ["unknown"] },
    },
    data: { state, nextAttemptAt: null, settledAt: now },
  });
  return count === 1;
}

/** What a dead worker left in its hands may or may not have arrived. */
export async function parkDeadMails(scope: Scope, before: Date): Promise<number> {
  const { count } = await scope.db.inquiryMessage.updateMany({
    where: { state: "sending", startedAt: { lt: before } },
    data: { state: "unknown", reply: "The system stopped while this mail was being sent." },
  });
  return count;
}

/** Mails that are due and perhaps have no job any more. */
export async function listDueMails(scope: Scope, now: Date): Promise<string[]> {
  const rows = await scope.db.inquiryMessage.findMany({
    where: {
      state: { in: ["queued", "deferred"] },
      OR: [{ nextAttemptAt: null }, { nextAttemptAt: { lte: now } }],
    },
    select: { id: true },
    take: 1000,
  });
  return rows.map(({ id }) => id);
}

const openCaseSchema = z.object({
  id: z.string(),
  number: z.number(),
  subject: z.string(),
  queued: z.number(),
  undecided: z.number(),
});

/** Mails of cases that are not through: how many in all, and the first cases that have some. */
export type OpenCases = {
  cases: z.infer<typeof openCaseSchema>[];
  otherCases: number;
  queued: number;
  undecided: number;
  lastSettledAt: Date | null;
};

const MOST_CASES = 100;

export async function readOpenMails(scope: Scope): Promise<OpenCases> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT i.id, i.number, i.subject,
      (count(*) FILTER (WHERE m.state IN ('queued', 'deferred')))::int AS queued,
      (count(*) FILTER (WHERE m.state IN ('sending', 'unknown')))::int AS undecided
    FROM inquiry_message m JOIN inquiry i ON i.district_id = m.district_id AND i.id = m.inquiry_id
    WHERE m.district_id = ${scope.districtId}::uuid AND m.state IN ('queued', 'deferred', 'sending', 'unknown')
    GROUP BY i.district_id, i.id ORDER BY i.number`;
  const all = z.array(openCaseSchema).parse(rows);
  const { _max } = await scope.db.inquiryMessage.aggregate({ _max: { settledAt: true } });
  const sum = (of: "queued" | "undecided") => all.reduce((total, row) => total + row[of], 0);
  return {
    cases: all.slice(0, MOST_CASES),
    otherCases: Math.max(0, all.length - MOST_CASES),
    queued: sum("queued"),
    undecided: sum("undecided"),
    lastSettledAt: _max.settledAt,
  };
}
