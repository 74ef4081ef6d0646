import type { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { InquiryState } from "./inquiry";
import { asInquiry, asMessage, type Inquiry, type InquiryMessage } from "./inquiry-row";

type Unknown = "districtId" | "number";

/** Numbers are given one after the other; two at once wait for each other. */
export async function insertInquiry(
  scope: Scope,
  inquiry: Omit<Prisma.InquiryUncheckedCreateInput, Unknown>,
): Promise<number> {
  const { districtId } = scope;
  await scope.db
    .$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${districtId}, 7372))::text`;
  const last = await scope.db.inquiry.aggregate({ _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  await scope.db.inquiry.create({ data: { ...inquiry, districtId, number } });
  return number;
}

export async function findInquiry(scope: Scope, id: string): Promise<Inquiry | null> {
  const row = await scope.db.inquiry.findFirst({ where: { id, ...seenBy(scope) } });
  return row && asInquiry(row);
}

/** The same, theirs alone until the transaction ends. */
export async function lockInquiry(scope: Scope, id: string): Promise<Inquiry | null> {
  await scope.db
    .$queryRaw`SELECT id FROM inquiry WHERE district_id = ${scope.districtId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return findInquiry(scope, id);
}

function seenBy({ schools }: Scope): Prisma.InquiryWhereInput {
  return schools === null ? {} : { schoolId: { in: [...schools] } };
}

export async function updateInquiry(
  scope: Scope,
  id: string,
  change: Prisma.InquiryUncheckedUpdateManyInput,
): Promise<void> {
  await scope.db.inquiry.updateMany({ where: { id }, data: change });
}

export type InquiryFilter = { states: readonly InquiryState[]; ownerId: string | null };

export async function listInquiries(
  scope: Scope,
  { states, ownerId }: InquiryFilter,
  part: { skip: number; take: number },
): Promise<{ total: number; inquiries: Inquiry[] }> {
  const where: Prisma.InquiryWhereInput = {
    ...seenBy(scope),
    state: { in: [...states] },
    ...(ownerId ? { ownerId } : {}),
  };
  const [total, rows] = await Promise.all([
    scope.db.inquiry.count({ where }),
    scope.db.inquiry.findMany({
      ...{ where, ...part },
      orderBy: states.includes("answered") ? { receivedAt: "desc" } : { dueAt: "asc" },
    }),
  ]);
  return { total, inquiries: rows.map(asInquiry) };
}

export async function countWaiting(scope: Scope, now: Date) {
  const where = { ...seenBy(scope), state: "waiting" };
  const [waiting, overdue] = await Promise.all([
    scope.db.inquiry.count({ where }),
    scope.db.inquiry.count({ where: { ...where, dueAt: { lt: now } } }),
  ]);
  return { waiting, overdue };
}

export async function insertMessage(
  scope: Scope,
  message: Omit<Prisma.InquiryMessageUncheckedCreateInput, "districtId">,
): Promise<string> {
  const { id } = await scope.db.inquiryMessage.create({
    data: { ...message, districtId: scope.districtId },
    select: { id: true },
  });
  return id;
}

export async function listMessages(scope: Scope, inquiryId: string): Promise<InquiryMessage[]> {
  const rows = await scope.db.inquiryMessage.findMany({
    where: { inquiryId },
    // A question stands before the receipt of the same moment.
    orderBy: [{ at: "asc" }, { kind: "asc" }, { id: "asc" }],
  });
  return rows.map(asMessage);
}

/** The case that has a mail with this Message-ID already, or null. */
export async function findCaseOfMail(scope: Scope, messageId: string): Promise<string | null> {
  const row = await scope.db.inquiryMessage.findFirst({
    where: { messageId },
    select: { inquiryId: true },
  });
  return row?.inquiryId ?? null;
}

/** Cases whose mails went to this address and had one of these ids: what an answer refers to. */
export async function findCaseAnswered(
  scope: Scope,
  messageIds: readonly string[],
  emailKey: string,
): Promise<string | null> {
  const row = await scope.db.inquiryMessage.findFirst({
    where: { id: { in: [...messageIds] }, inquiry: { emailKey } },
    select: { inquiryId: true },
  });
  return row?.inquiryId ?? null;
}

/** Names by the id of staff who are still there, and may look after a case. */
export async function listOwners(scope: Scope): Promise<{ id: string; name: string }[]> {
  return scope.db.staff.findMany({
    where: { revokedAt: null, role: { in: ["admin", "leader", "editor"] } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

export type Known = { language: string; audiences: string[]; schoolIds: string[]; name: string };

/** What the directory knows of whoever writes from an address; people who share one are not told apart. */
export async function findKnown(scope: Scope, emailKey: string): Promise<Known | null> {
  const people = await scope.db.person.findMany({ where: { emailKey }, take: 10 });
  const [first] = people;
  if (!first) return null;
  const several = <Value>(values: (person: (typeof people)[number]) => Value[]) => [
    ...new Set(people.flatMap(values)),
  ];
  return {
    language: first.language,
    audiences: several(({ audiences }) => audiences),
    schoolIds: several(({ schoolIds }) => schoolIds),
    name: people.length === 1 ? `${first.givenName} ${first.familyName}`.trim() : "",
  };
}
