import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { SingleOutcome } from "~/campaigns/single-mail.server";
import type { Scope } from "~/platform/scope.server";
import { MAIL_STATES, type MailState, PLEDGE_MAIL_KINDS } from "./pledge-mail";

type NewMail = { pledgeId: string; kind: string; about?: string; words?: string; at: Date };

/** The id of the mail's row; null where there is one already, or nowhere to mail it to. */
export async function insertMail(
  scope: Scope,
  { pledgeId, kind, about = "", words = "", at }: NewMail,
): Promise<string | null> {
  const reachable = await scope.db.pledge.count({ where: { id: pledgeId, email: { not: "" } } });
  if (reachable === 0) return null;
  const id = randomUUID();
  const { count } = await scope.db.pledgeMail.createMany({
    data: {
      ...{ districtId: scope.districtId, id, pledgeId, kind, about, words, createdAt: at },
    },
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}

const claimSchema = z.object({
  id: z.string(),
  pledgeId: z.string(),
  kind: z.enum(PLEDGE_MAIL_KINDS),
  about: z.string(),
  words: z.string(),
  attempts: z.number(),
});
/** A mail in one sender's hands. */
export type PledgeMailClaim = z.infer<typeof claimSchema>;

/**
 * Takes a mail to send, so that it is `sending` before the dialogue begins; null where it is not to be sent
 * (now): somebody else has it, it is sent, all mail is paused, or there is no address (any more).
 */
export async function claimMail(
  scope: Scope,
  id: string,
  now: Date,
): Promise<PledgeMailClaim | null> {
  const rows = await scope.db.$queryRaw<object[]>`
    UPDATE pledge_mail m SET state = 'sending', started_at = ${now}, attempts = m.attempts + 1
    FROM district d, pledge p
    WHERE m.district_id = ${scope.districtId}::uuid AND m.id = ${id}::uuid AND m.state IN ('queued', 'deferred')
      AND d.id = m.district_id AND NOT d.mail_paused
      AND p.district_id = m.district_id AND p.id = m.pledge_id AND p.email <> ''
    RETURNING m.id, m.pledge_id AS "pledgeId", m.kind, m.about, m.words, m.attempts`;
  return rows[0] ? claimSchema.parse(rows[0]) : null;
}

export async function settleMail(
  scope: Scope,
  id: string,
  { state, reply, settledAt, nextAttemptAt }: Omit<SingleOutcome, "state"> & { state: MailState },
): Promise<void> {
  await scope.db.pledgeMail.updateMany({
    where: { id, state: "sending" },
    data: { state, reply, settledAt, nextAttemptAt },
  });
}

/** What a person decided of a mail that may or may not have arrived. False where that is not open. */
export async function decideMail(
  scope: Scope,
  { id, pledgeId }: { id: string; pledgeId: string },
  state: "queued" | "sent",
  now: Date,
): Promise<boolean> {
  const open = state === "queued" ? ["unknown", "failed"] : ["unknown"];
  const { count } = await scope.db.pledgeMail.updateMany({
    where: { id, pledgeId, state: { in: open } },
    data: { state, nextAttemptAt: null, settledAt: now },
  });
  return count === 1;
}

/** What a dead worker left in its hands may or may not have arrived. */
export async function parkDeadMails(scope: Scope, before: Date): Promise<void> {
  await scope.db.pledgeMail.updateMany({
    where: { state: "sending", startedAt: { lt: before } },
    data: { state: "unknown", reply: "The system stopped while this mail was being sent." },
  });
}

/** Mails that are due and perhaps have no job any more. */
export async function listDueMails(scope: Scope, now: Date): Promise<string[]> {
  const rows = await scope.db.pledgeMail.findMany({
    where: {
      state: { in: ["queued", "deferred"] },
      pledge: { email: { not: "" } },
      OR: [{ nextAttemptAt: null }, { nextAttemptAt: { lte: now } }],
    },
    select: { id: true },
    take: 1000,
  });
  return rows.map(({ id }) => id);
}

const mailSchema = z.object({
  id: z.string(),
  kind: z.enum(PLEDGE_MAIL_KINDS),
  about: z.string(),
  state: z.enum(MAIL_STATES),
  createdAt: z.date(),
  settledAt: z.date().nullable(),
});
export type KeptMail = z.infer<typeof mailSchema>;

export async function listMails(scope: Scope, pledgeId: string): Promise<KeptMail[]> {
  const rows = await scope.db.pledgeMail.findMany({
    ...{ where: { pledgeId }, orderBy: { createdAt: "asc" } },
  });
  return rows.map((row) => mailSchema.parse(row));
}
