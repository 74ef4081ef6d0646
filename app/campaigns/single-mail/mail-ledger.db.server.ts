import { z } from "zod";
import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import {
  type Decision,
  type MailClaim,
  type MailLedger,
  type OpenMails,
  type SingleMailState,
  STOPPED,
} from "./single-mail";

const identifier = (name: string) => Prisma.raw(`"${name.replaceAll('"', '""')}"`);
const namesOf = ({ table, about }: MailLedger) => ({
  table: identifier(table),
  about: identifier(about),
});

/**
 * Takes a mail to send, so that it is `sending` before the dialogue begins; null where it is not to be sent
 * (now): somebody else has it, it is sent, or all mail is paused.
 */
export async function claimMail(
  scope: Scope,
  ledger: MailLedger,
  id: string,
  now: Date,
): Promise<MailClaim | null> {
  const { table, about } = namesOf(ledger);
  const [claim] = await scope.db.$queryRaw<MailClaim[]>`
    UPDATE ${table} m SET state = 'sending', started_at = ${now}, attempts = m.attempts + 1
    FROM district d
    WHERE m.district_id = ${scope.districtId}::uuid AND m.id = ${id}::uuid AND m.state IN ('queued', 'deferred')
      AND d.id = m.district_id AND NOT d.mail_paused
    RETURNING m.id, m.${about} AS about, m.attempts`;
  return claim ?? null;
}

/** What a row says after an attempt. */
export type Settlement = {
  state: SingleMailState;
  reply: string | null;
  settledAt: Date;
  nextAttemptAt: Date | null;
};

export async function settleMail(
  scope: Scope,
  ledger: MailLedger,
  id: string,
  { state, reply, settledAt, nextAttemptAt }: Settlement,
): Promise<void> {
  await scope.db.$executeRaw`
    UPDATE ${namesOf(ledger).table} SET state = ${state}, reply = ${reply}, settled_at = ${settledAt},
      next_attempt_at = ${nextAttemptAt}::timestamptz
    WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid AND state = 'sending'`;
}

/** What a person decided of a mail that may or may not have arrived. False where that is not open. */
export async function decideMail(
  scope: Scope,
  ledger: MailLedger,
  mail: { id: string; about: string },
  { state, now }: { state: Decision; now: Date },
): Promise<boolean> {
  const { table, about } = namesOf(ledger);
  const open = state === "queued" ? ["unknown", "failed"] : ["unknown"];
  const count = await scope.db.$executeRaw`
    UPDATE ${table} SET state = ${state}, next_attempt_at = NULL, settled_at = ${now}
    WHERE district_id = ${scope.districtId}::uuid AND id = ${mail.id}::uuid AND ${about} = ${mail.about}::uuid
      AND state = ANY(${open}::text[])`;
  return count === 1;
}

/** What was `sending` since before then was left by a worker that is gone: it may or may not have arrived. */
export async function parkMails(
  scope: Scope,
  ledger: MailLedger,
  before: Date,
  reply = STOPPED,
): Promise<number> {
  return scope.db.$executeRaw`
    UPDATE ${namesOf(ledger).table} SET state = 'unknown', reply = ${reply}
    WHERE district_id = ${scope.districtId}::uuid AND state = 'sending' AND started_at < ${before}`;
}

/** Mails that are due and perhaps have no job any more. */
export async function listDueMails(scope: Scope, ledger: MailLedger, now: Date): Promise<string[]> {
  const rows = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT id FROM ${namesOf(ledger).table}
    WHERE district_id = ${scope.districtId}::uuid AND state IN ('queued', 'deferred')
      AND (next_attempt_at IS NULL OR next_attempt_at <= ${now})
    LIMIT 1000`;
  return rows.map(({ id }) => id);
}

const openSchema = z.array(
  z.object({ about: z.string(), queued: z.number(), undecided: z.number() }),
);

const MOST_SHOWN = 100;

export async function readOpenMails(scope: Scope, ledger: MailLedger): Promise<OpenMails> {
  const { table, about } = namesOf(ledger);
  const open = openSchema.parse(
    await scope.db.$queryRaw`
      SELECT ${about} AS about,
        (count(*) FILTER (WHERE state IN ('queued', 'deferred')))::int AS queued,
        (count(*) FILTER (WHERE state IN ('sending', 'unknown')))::int AS undecided
      FROM ${table}
      WHERE district_id = ${scope.districtId}::uuid AND state IN ('queued', 'deferred', 'sending', 'unknown')
      GROUP BY 1 ORDER BY 1`,
  );
  const [last] = await scope.db.$queryRaw<{ at: Date | null }[]>`
    SELECT max(settled_at) AS at FROM ${table} WHERE district_id = ${scope.districtId}::uuid`;
  const sum = (of: "queued" | "undecided") => open.reduce((total, row) => total + row[of], 0);
  return {
    ...{ open: open.slice(0, MOST_SHOWN), others: Math.max(0, open.length - MOST_SHOWN) },
    ...{ queued: sum("queued"), undecided: sum("undecided"), lastSettledAt: last?.at ?? null },
  };
}
