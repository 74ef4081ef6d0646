import { z } from "zod";
import type { Outcome } from "~/mail/outcome";
import type { Scope } from "~/platform/scope.server";
import { COMMITMENT_STATES, THRESHOLDS, type Threshold } from "./commitment";

const day = z.date().transform((date) => date.toISOString().slice(0, 10));

/** Open promises of published reports that have a day and an owner on the staff. */
export async function listOwned(
  scope: Scope,
): Promise<{ id: string; ownerId: string; dueOn: string }[]> {
  const rows = await scope.db.commitment.findMany({
    where: {
      ...{ report: { state: "published" }, state: { not: "done" } },
      ...{ ownerId: { not: null }, dueOn: { not: null } },
    },
    select: { id: true, ownerId: true, dueOn: true },
  });
  return z.array(z.object({ id: z.string(), ownerId: z.string(), dueOn: day })).parse(rows);
}

/** A reminder's row, once for each threshold of a day; null where it was made before. */
export async function insertDueMail(
  scope: Scope,
  mail: { commitmentId: string; staffId: string; dueOn: string; threshold: Threshold },
): Promise<string | null> {
  const dueOn = new Date(`${mail.dueOn}T00:00:00Z`);
  const [made] = await scope.db.dueMail.createManyAndReturn({
    data: [{ districtId: scope.districtId, ...mail, dueOn }],
    skipDuplicates: true,
    select: { id: true },
  });
  return made?.id ?? null;
}

const claimSchema = z.object({
  ...{ id: z.string(), commitmentId: z.string(), what: z.string(), attempts: z.number() },
  ...{ email: z.string(), name: z.string(), dueOn: day, threshold: z.enum(THRESHOLDS) },
  state: z.enum(COMMITMENT_STATES),
  /** The day has moved, somebody else sees to it, or whoever did has left. */
  isOver: z.boolean(),
});
export type DueClaim = z.infer<typeof claimSchema>;

/** Takes a reminder to send, so that it is `sending` before the dialogue begins; null where it is not to be sent now. */
export async function claimDueMail(scope: Scope, id: string, now: Date): Promise<DueClaim | null> {
  const rows = await scope.db.$queryRaw<object[]>`
    WITH taken AS (
      UPDATE due_mail m SET state = 'sending', started_at = ${now}, attempts = m.attempts + 1
      FROM district d
      WHERE m.district_id = ${scope.districtId}::uuid AND m.id = ${id}::uuid AND m.state IN ('queued', 'deferred')
        AND d.id = m.district_id AND NOT d.mail_paused
      RETURNING m.id, m.commitment_id, m.staff_id, m.due_on, m.threshold, m.attempts
    )
    SELECT t.id, t.attempts, t.threshold, t.due_on AS "dueOn", c.id AS "commitmentId", c.what, c.state, s.email, s.name,
      (s.revoked_at IS NOT NULL OR c.owner_id IS DISTINCT FROM t.staff_id OR c.due_on IS DISTINCT FROM t.due_on) AS "isOver"
    FROM taken t
    JOIN commitment c ON c.district_id = ${scope.districtId}::uuid AND c.id = t.commitment_id
    JOIN staff s ON s.district_id = ${scope.districtId}::uuid AND s.id = t.staff_id`;
  return rows[0] ? claimSchema.parse(rows[0]) : null;
}

export async function settleDueMail(
  scope: Scope,
  id: string,
  outcome: { state: Outcome["state"] | "skipped"; reply: string | null },
  times: { settledAt: Date; nextAttemptAt: Date | null },
): Promise<void> {
  await scope.db.dueMail.updateMany({
    where: { id, state: "sending" },
    data: { state: outcome.state, reply: outcome.reply, ...times },
  });
}

/** What a dead worker left in its hands may or may not have arrived. */
export async function parkDeadDueMails(scope: Scope, before: Date): Promise<number> {
  const { count } = await scope.db.dueMail.updateMany({
    where: { state: "sending", startedAt: { lt: before } },
    data: { state: "unknown", reply: "The system stopped while this mail was being sent." },
  });
  return count;
}

/** Reminders that are due and perhaps have no job any more. */
export async function listWaitingDueMails(scope: Scope, now: Date): Promise<string[]> {
  const rows = await scope.db.dueMail.findMany({
    where: {
      state: { in: ["queued", "deferred"] },
      OR: [{ nextAttemptAt: null }, { nextAttemptAt: { lte: now } }],
    },
    select: { id: true },
    take: 1000,
  });
  return rows.map(({ id }) => id);
}

const shownSchema = z
  .object({
    ...{ id: z.string(), threshold: z.enum(THRESHOLDS), state: z.string() },
    ...{ settledAt: z.date().nullable(), staff: z.object({ name: z.string() }) },
  })
  .transform(({ staff, ...mail }) => ({ ...mail, name: staff.name }));

/** The reminders about one promise, the latest first. */
export async function listDueMailsOf(scope: Scope, commitmentId: string) {
  const rows = await scope.db.dueMail.findMany({
    where: { commitmentId },
    orderBy: [{ dueOn: "desc" }, { startedAt: "desc" }],
    select: {
      ...{ id: true, threshold: true, state: true, settledAt: true },
      staff: { select: { name: true } },
    },
  });
  return z.array(shownSchema).parse(rows);
}
