import type { Prisma } from "~/platform/prisma/client";
import { describeActor, type Scope } from "~/platform/scope.server";
import type { PledgeEvent, PledgeState, PledgeSums } from "./pledge";
import { asKeptEvent, asPledge, columnsOf, type KeptEvent, type Pledge } from "./pledge-row";

type NewPledge = Omit<
  Prisma.PledgeUncheckedCreateInput,
  "districtId" | "number" | "events" | keyof PledgeSums
>;

const dateOf = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`));

const columnsOfSums = ({ scheduledFor, boardAcceptedOn, ...sums }: PledgeSums) => ({
  ...sums,
  scheduledFor: dateOf(scheduledFor),
  boardAcceptedOn: dateOf(boardAcceptedOn),
});

/** Keeps an offer with its first event. Numbers are given one after the other; two at once wait. */
export async function insertPledge(
  scope: Scope,
  pledge: NewPledge,
  sums: PledgeSums,
  event: PledgeEvent,
): Promise<number> {
  const { districtId } = scope;
  await scope.db
    .$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${districtId}, 7373))::text`;
  const last = await scope.db.pledge.aggregate({ _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const row = { ...pledge, ...columnsOfSums(sums), districtId, number, events: 1 };
  const { id } = await scope.db.pledge.create({ data: row, select: { id: true } });
  await insertEvent(scope, id, 1, event, new Date(pledge.createdAt));
  return number;
}

/** The row after an event, and the event behind those it has. Only under the pledge's lock. */
export async function appendEvent(
  scope: Scope,
  pledge: Pick<Pledge, "id" | "events">,
  sums: PledgeSums,
  event: PledgeEvent,
  at: Date,
): Promise<void> {
  const number = pledge.events + 1;
  await scope.db.pledge.updateMany({
    where: { id: pledge.id },
    data: {
      ...columnsOfSums(sums),
      events: number,
      ...(event.kind === "confirmed" ? { confirmedAt: at } : {}),
    },
  });
  await insertEvent(scope, pledge.id, number, event, at);
}

async function insertEvent(
  scope: Scope,
  pledgeId: string,
  number: number,
  event: PledgeEvent,
  at: Date,
): Promise<void> {
  const { districtId, actor } = scope;
  const kept = { districtId, pledgeId, number, actor: describeActor(actor), at };
  await scope.db.pledgeEvent.create({ data: { ...kept, ...columnsOf(event) } });
}

/** Offers that somebody limited to some schools looks after: those for needs of these schools. */
export function seenBy({ schools }: Scope): Prisma.PledgeWhereInput {
  return schools === null ? {} : { need: { schoolId: { in: [...schools] } } };
}

export async function findPledge(scope: Scope, id: string): Promise<Pledge | null> {
  const row = await scope.db.pledge.findFirst({ where: { id, ...seenBy(scope) } });
  return row && asPledge(row);
}

/** The same, theirs alone until the transaction ends. */
export async function lockPledge(scope: Scope, id: string): Promise<Pledge | null> {
  await scope.db
    .$queryRaw`SELECT id FROM pledge WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return findPledge(scope, id);
}

export async function updatePledge(
  scope: Scope,
  id: string,
  change: Omit<Prisma.PledgeUncheckedUpdateManyInput, keyof PledgeSums | "events">,
): Promise<void> {
  await scope.db.pledge.updateMany({ where: { id }, data: change });
}

export async function listEvents(scope: Scope, pledgeId: string): Promise<KeptEvent[]> {
  const rows = await scope.db.pledgeEvent.findMany({
    where: { pledgeId },
    orderBy: { number: "asc" },
  });
  return rows.map(asKeptEvent);
}

export async function listPledges(
  scope: Scope,
  { states, needId }: { states: readonly PledgeState[]; needId: string | null },
  part: { skip: number; take: number },
): Promise<{ total: number; pledges: Pledge[] }> {
  const where = { ...seenBy(scope), state: { in: [...states] }, ...(needId ? { needId } : {}) };
  const [total, rows] = await Promise.all([
    scope.db.pledge.count({ where }),
    scope.db.pledge.findMany({ where, ...part, orderBy: [{ number: "desc" }] }),
  ]);
  return { total, pledges: rows.map(asPledge) };
}

/** Every confirmed offer somebody looks after, in the order of their numbers. */
export async function listAllPledges(scope: Scope): Promise<Pledge[]> {
  const rows = await scope.db.pledge.findMany({
    where: { ...seenBy(scope), state: { not: "unconfirmed" } },
    orderBy: { number: "asc" },
  });
  return rows.map(asPledge);
}

/** Confirmed ones from this address, the latest first. */
export async function listPledgesOf(scope: Scope, emailKey: string): Promise<Pledge[]> {
  const rows = await scope.db.pledge.findMany({
    where: { emailKey, state: { not: "unconfirmed" } },
    orderBy: { createdAt: "desc" },
    take: 20,
  });
  return rows.map(asPledge);
}

/** What nobody confirmed is not kept, nor the address somebody typed. Gives how many. */
export async function deleteUnconfirmedBefore(scope: Scope, before: Date): Promise<number> {
  const { count } = await scope.db.pledge.deleteMany({
    where: { state: "unconfirmed", createdAt: { lt: before } },
  });
  return count;
}

export async function deleteUnconfirmed(scope: Scope, id: string): Promise<boolean> {
  const { count } = await scope.db.pledge.deleteMany({ where: { id, state: "unconfirmed" } });
  return count === 1;
}
