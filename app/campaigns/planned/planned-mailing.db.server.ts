import { z } from "zod";
import { describeActor, type Scope } from "~/platform/scope.server";
import type { InvitationChoice } from "../invitations/invitation-choice";
import { filterSchema } from "../mailings/mailing";
import {
  PASS_REASONS,
  type PassReason,
  PLANNED_KINDS,
  PLANNED_STATES,
  type PlannedKind,
  type PlannedMailing,
} from "./planned-mailing";

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(PLANNED_KINDS),
  daysAfter: z.number().nullable(),
  at: z.date().nullable(),
  state: z.enum(PLANNED_STATES),
  reason: z.enum(PASS_REASONS).nullable(),
  campaignId: z.string().nullable(),
  endedAt: z.date().nullable(),
  choice: filterSchema.nullable(),
});

export async function listPlanned(scope: Scope, waveId: string): Promise<PlannedMailing[]> {
  const rows = await scope.db.plannedMailing.findMany({
    where: { waveId },
    orderBy: [{ at: "asc" }, { daysAfter: "asc" }],
  });
  return z.array(rowSchema).parse(rows);
}

export type NewPlanned = {
  waveId: string;
  kind: PlannedKind;
  at: Date;
  choice?: InvitationChoice;
};

export async function insertPlanned(
  scope: Scope,
  { choice, ...mailing }: NewPlanned,
): Promise<string> {
  const created = await scope.db.plannedMailing.create({
    data: {
      ...mailing,
      ...(choice ? { choice } : {}),
      districtId: scope.districtId,
      createdBy: describeActor(scope.actor),
    },
    select: { id: true },
  });
  return created.id;
}

const dueSchema = rowSchema
  .pick({ id: true, kind: true, choice: true })
  .extend({ waveId: z.string() });
export type DuePlanned = z.infer<typeof dueSchema>;

/** Mailings whose chosen moment has come. */
export async function listDuePlanned(scope: Scope, now: Date): Promise<DuePlanned[]> {
  const rows = await scope.db.plannedMailing.findMany({
    where: { state: "planned", at: { lte: now } },
    orderBy: { at: "asc" },
    select: { id: true, waveId: true, kind: true, choice: true },
  });
  return z.array(dueSchema).parse(rows);
}

/** Whether it still waits; nobody else changes that until the transaction ends. */
export async function lockPlanned(scope: Scope, id: string): Promise<boolean> {
  const rows = await scope.db.$queryRaw<{ state: string }[]>`
    SELECT state FROM planned_mailing
    WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return rows[0]?.state === "planned";
}

type End = { endedAt: Date } & (
  | { state: "started"; campaignId: string }
  | { state: "cancelled" }
  | { state: "passed"; reason: PassReason }
);

/** False where it does not wait any more. */
export async function endPlanned(
  scope: Scope,
  { id, waveId }: { id: string; waveId: string },
  end: End,
): Promise<boolean> {
  const { count } = await scope.db.plannedMailing.updateMany({
    where: { id, waveId, state: "planned" },
    data: end,
  });
  return count === 1;
}

/** What becomes of a day of the rule; false where that was settled before. */
export async function endDay(
  scope: Scope,
  { waveId, daysAfter }: { waveId: string; daysAfter: number },
  end: End,
): Promise<boolean> {
  const { count } = await scope.db.plannedMailing.createMany({
    data: [
      {
        ...{ waveId, daysAfter, kind: "reminder", ...end },
        districtId: scope.districtId,
        createdBy: describeActor(scope.actor),
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}
