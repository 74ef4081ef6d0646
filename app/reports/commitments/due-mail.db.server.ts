import { z } from "zod";
import { SINGLE_MAIL_STATES, type SingleMailState } from "~/campaigns/single-mail/single-mail";
import type { Scope } from "~/platform/scope.server";
import { THRESHOLDS, type Threshold } from "./commitment";

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

export type NewDueMail = {
  commitmentId: string;
  staffId: string;
  dueOn: string;
  threshold: Threshold;
};

/** A reminder's row, once for each threshold of a day; null where it was made before. */
export async function insertDueMail(
  scope: Scope,
  mail: NewDueMail,
  found: { state: SingleMailState; reply: string | null } = { state: "queued", reply: null },
): Promise<string | null> {
  const dueOn = new Date(`${mail.dueOn}T00:00:00Z`);
  const [made] = await scope.db.dueMail.createManyAndReturn({
    data: [{ districtId: scope.districtId, ...mail, dueOn, ...found }],
    skipDuplicates: true,
    select: { id: true },
  });
  return made?.id ?? null;
}

const letterSchema = z.object({
  ...{ commitmentId: z.string(), what: z.string(), email: z.string(), name: z.string() },
  ...{ dueOn: day, threshold: z.enum(THRESHOLDS) },
  /** It is done, the day has moved, somebody else sees to it, or whoever did has left. */
  isOver: z.boolean(),
});
export type DueLetter = z.infer<typeof letterSchema>;

/** What a reminder has to say. */
export async function getDueLetter(scope: Scope, id: string): Promise<DueLetter> {
  const rows = await scope.db.$queryRaw<object[]>`
    SELECT m.threshold, m.due_on AS "dueOn", c.id AS "commitmentId", c.what, s.email, s.name,
      (c.state = 'done' OR s.revoked_at IS NOT NULL OR c.owner_id IS DISTINCT FROM m.staff_id
        OR c.due_on IS DISTINCT FROM m.due_on) AS "isOver"
    FROM due_mail m
    JOIN commitment c ON c.district_id = m.district_id AND c.id = m.commitment_id
    JOIN staff s ON s.district_id = m.district_id AND s.id = m.staff_id
    WHERE m.district_id = ${scope.districtId}::uuid AND m.id = ${id}::uuid`;
  return letterSchema.parse(rows[0]);
}

/** The promises of these ids by their day. */
export async function namePromises(
  scope: Scope,
  ids: readonly string[],
): Promise<{ id: string; what: string }[]> {
  return scope.db.commitment.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, what: true },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
  });
}

const shownSchema = z
  .object({
    ...{ id: z.string(), threshold: z.enum(THRESHOLDS), state: z.enum(SINGLE_MAIL_STATES) },
    ...{ settledAt: z.date().nullable(), reply: z.string().nullable() },
    ...{ staff: z.object({ name: z.string() }) },
  })
  .transform(({ staff, ...mail }) => ({ ...mail, name: staff.name }));

/** The reminders about one promise, the latest first. */
export async function listDueMailsOf(scope: Scope, commitmentId: string) {
  const rows = await scope.db.dueMail.findMany({
    where: { commitmentId },
    orderBy: [{ dueOn: "desc" }, { startedAt: "desc" }],
    select: {
      ...{ id: true, threshold: true, state: true, settledAt: true, reply: true },
      staff: { select: { name: true } },
    },
  });
  return z.array(shownSchema).parse(rows);
}
