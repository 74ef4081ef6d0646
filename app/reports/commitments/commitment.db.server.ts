import { z } from "zod";
import type { Scope } from "~/platform/scope.server";
import { translationsSchema } from "../report";
import { COMMITMENT_STATES, type CommitmentState, commitmentTextsSchema } from "./commitment";
import type { CommitmentInput } from "./commitment-form";

const day = z
  .date()
  .nullable()
  .transform((date) => date?.toISOString().slice(0, 10) ?? null);

const rowSchema = z
  .object({
    ...{ id: z.string(), reportId: z.string(), position: z.number(), what: z.string() },
    translations: commitmentTextsSchema,
    ...{ ownerId: z.string().nullable(), ownerName: z.string(), dueOn: day, dueWords: z.string() },
    state: z.enum(COMMITMENT_STATES),
    goalId: z.string().nullable(),
    goal: z
      .object({
        title: z.string(),
        plan: z.object({ slug: z.string(), versions: z.array(z.unknown()) }),
      })
      .nullable(),
    report: z.object({
      ...{ slug: z.string(), title: z.string(), language: z.string(), state: z.string() },
      ...{ heard: z.string(), willNotDo: z.string(), next: z.string() },
      ...{ translations: translationsSchema, publishedAt: z.date().nullable() },
    }),
  })
  .transform(({ goal, ...row }) => ({
    ...row,
    goal: goal?.title ?? null,
    goalPlan: goal && { slug: goal.plan.slug, isPublic: goal.plan.versions.length > 0 },
  }));
export type CommitmentRow = z.infer<typeof rowSchema>;

const whole = {
  goal: {
    select: {
      title: true,
      plan: {
        select: {
          slug: true,
          versions: { where: { publishedAt: { not: null } }, take: 1, select: { id: true } },
        },
      },
    },
  },
  report: {
    select: {
      ...{ slug: true, title: true, language: true, state: true },
      ...{ heard: true, willNotDo: true, next: true, translations: true, publishedAt: true },
    },
  },
} as const;

/** A report's promises, in the order they were made. */
export async function listCommitments(scope: Scope, reportId: string): Promise<CommitmentRow[]> {
  const rows = await scope.db.commitment.findMany({
    where: { reportId },
    include: whole,
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => rowSchema.parse(row));
}

/** Every promise of a published report, of the latest report first. */
export async function listPublishedCommitments(scope: Scope): Promise<CommitmentRow[]> {
  const rows = await scope.db.commitment.findMany({
    where: { report: { state: "published" } },
    include: whole,
    orderBy: [{ report: { publishedAt: "desc" } }, { position: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => rowSchema.parse(row));
}

export async function findCommitment(scope: Scope, id: string): Promise<CommitmentRow | null> {
  const row = await scope.db.commitment.findFirst({ where: { id }, include: whole });
  return row && rowSchema.parse(row);
}

/** Nobody else changes it until this transaction ends. */
export async function lockCommitment(scope: Scope, id: string): Promise<CommitmentRow | null> {
  await scope.db.$queryRaw`
    SELECT 1 FROM commitment WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return findCommitment(scope, id);
}

const dateOf = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`));

export async function insertCommitment(
  scope: Scope,
  reportId: string,
  { dueOn, ...input }: CommitmentInput,
): Promise<string> {
  const { districtId } = scope;
  const last = await scope.db.commitment.aggregate({
    where: { reportId },
    _max: { position: true },
  });
  const position = (last._max.position ?? -1) + 1;
  const data = { ...input, districtId, reportId, position, dueOn: dateOf(dueOn) };
  return (await scope.db.commitment.create({ data, select: { id: true } })).id;
}

export async function updateCommitment(
  scope: Scope,
  id: string,
  { dueOn, ...input }: CommitmentInput,
): Promise<void> {
  const data = { ...input, dueOn: dateOf(dueOn), dueWords: "" };
  await scope.db.commitment.updateMany({ where: { id }, data });
}

export async function setCommitmentTexts(
  scope: Scope,
  id: string,
  translations: Record<string, string>,
): Promise<void> {
  await scope.db.commitment.updateMany({ where: { id }, data: { translations } });
}

export async function deleteCommitment(scope: Scope, id: string): Promise<void> {
  await scope.db.commitment.deleteMany({ where: { id } });
}

export async function setStanding(
  scope: Scope,
  id: string,
  state: CommitmentState,
  dueOn: string | null,
): Promise<void> {
  await scope.db.commitment.updateMany({ where: { id }, data: { state, dueOn: dateOf(dueOn) } });
}

export async function setOwner(
  scope: Scope,
  id: string,
  owner: { ownerId: string | null; ownerName: string },
): Promise<void> {
  await scope.db.commitment.updateMany({ where: { id }, data: owner });
}

const eventSchema = z.object({
  ...{ id: z.string(), commitmentId: z.string(), at: z.date(), actor: z.string() },
  kind: z.enum(["state", "evidence", "owner"]),
  state: z.enum(COMMITMENT_STATES).nullable(),
  ...{ dueOn: day, dueBefore: day, note: z.string(), link: z.string() },
});
export type CommitmentEvent = z.infer<typeof eventSchema>;

export async function insertCommitmentEvent(
  scope: Scope,
  { dueOn, dueBefore, ...event }: Omit<CommitmentEvent, "id">,
): Promise<void> {
  const dates = { dueOn: dateOf(dueOn), dueBefore: dateOf(dueBefore) };
  await scope.db.commitmentEvent.create({
    data: { districtId: scope.districtId, ...event, ...dates },
  });
}

/** What became of these promises, the oldest first. */
export async function listCommitmentEvents(
  scope: Scope,
  commitmentIds: readonly string[],
): Promise<CommitmentEvent[]> {
  const rows = await scope.db.commitmentEvent.findMany({
    where: { commitmentId: { in: [...commitmentIds] } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => eventSchema.parse(row));
}

export type Owner = { id: string; name: string };

/** Who works for the district; whoever left is kept where they own something, not offered. */
export async function listOwners(scope: Scope): Promise<Owner[]> {
  return scope.db.staff.findMany({
    where: { revokedAt: null },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}

/** The goals of plans that a published report promises something for. */
export async function listPromisedGoals(scope: Scope): Promise<string[]> {
  const rows = await scope.db.commitment.findMany({
    where: { report: { state: "published" }, goalId: { not: null } },
    distinct: ["goalId"],
    select: { goalId: true },
  });
  return rows.flatMap(({ goalId }) => goalId ?? []);
}

/** Goals of every plan, to tie promises to. */
export async function listGoalChoices(scope: Scope): Promise<{ id: string; title: string }[]> {
  return scope.db.goal.findMany({
    where: { removedAt: null },
    orderBy: [{ planId: "asc" }, { position: "asc" }],
    select: { id: true, title: true },
  });
}
