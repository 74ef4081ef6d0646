import type { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import {
  type Agreement,
  type Contact,
  PARTNER_KINDS,
  type Partner,
  type PartnerFields,
} from "./partner";
import { dayOf } from "./resource.db.server";

export type ListedPartner = Partner & {
  resources: number;
  agreements: { title: string; renewBy: string | null; endsOn: string | null }[];
};

const beside = {
  agreements: { orderBy: { id: "asc" } },
  _count: { select: { resources: true } },
} satisfies Prisma.PartnerInclude;

type Row = Prisma.PartnerGetPayload<{ include: typeof beside }>;

/** All partners by name, those who left at the end. */
export async function listPartners(scope: Scope): Promise<ListedPartner[]> {
  const rows = await scope.db.partner.findMany({
    include: beside,
    orderBy: [{ leftAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
  });
  return rows.map(listedOf);
}

export async function findPartner(scope: Scope, id: string): Promise<ListedPartner | null> {
  const row = await scope.db.partner.findFirst({ where: { id }, include: beside });
  return row && listedOf(row);
}

/** Those who agreed to be named, and are still with the district. */
export async function listPublicPartners(scope: Scope): Promise<Partner[]> {
  const rows = await scope.db.partner.findMany({
    where: { publicName: { not: null }, leftAt: null },
    orderBy: [{ publicName: "asc" }, { id: "asc" }],
  });
  return rows.map(partnerOf);
}

/** What is kept of a conflict of interest: who noted it, and on which day. */
export type Noted = {
  publicName: string | null;
  agreedAt: Date | null;
  conflictBy: string;
  conflictOn: Date | null;
};

export async function insertPartner(
  scope: Scope,
  partner: PartnerFields,
  noted: Noted,
): Promise<string> {
  const { districtId } = scope;
  const row = await scope.db.partner.create({
    data: { districtId, ...partner, ...noted },
    select: { id: true },
  });
  return row.id;
}

/** False where somebody else changed it since `revision` was read. */
export async function updatePartner(
  scope: Scope,
  id: string,
  partner: PartnerFields,
  { revision, now, ...noted }: Noted & { revision: number; now: Date },
): Promise<boolean> {
  const { count } = await scope.db.partner.updateMany({
    where: { id, revision },
    data: { ...partner, ...noted, updatedAt: now, revision: { increment: 1 } },
  });
  return count > 0;
}

export async function setLeft(scope: Scope, id: string, leftAt: Date | null): Promise<boolean> {
  const { count } = await scope.db.partner.updateMany({ where: { id }, data: { leftAt } });
  return count > 0;
}

export async function listContacts(scope: Scope, partnerId: string): Promise<Contact[]> {
  const rows = await scope.db.partnerContact.findMany({
    where: { partnerId },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ id, name, email, phone, role, language, mayMail }) => ({
    ...{ id, name, email, phone, role, language, mayMail },
  }));
}

export async function listAgreements(scope: Scope, partnerId: string): Promise<Agreement[]> {
  const rows = await scope.db.partnerAgreement.findMany({
    where: { partnerId },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, title, links, note, startsOn, endsOn, renewBy }) => ({
    ...{ id, title, links, note },
    ...{ startsOn: dayOf(startsOn), endsOn: dayOf(endsOn), renewBy: dayOf(renewBy) },
  }));
}

function partnerOf(row: Prisma.PartnerGetPayload<object>): Partner {
  return {
    ...{ id: row.id, name: row.name, website: row.website, publicName: row.publicName },
    ...{ isVendor: row.isVendor, conflict: row.conflict, conflictBy: row.conflictBy },
    ...{ note: row.note, revision: row.revision, agreedAt: row.agreedAt, leftAt: row.leftAt },
    kind: PARTNER_KINDS.find((kind) => kind === row.kind) ?? "organization",
    conflictOn: dayOf(row.conflictOn),
  };
}

function listedOf({ agreements, _count, ...row }: Row): ListedPartner {
  return {
    ...partnerOf(row),
    resources: _count.resources,
    agreements: agreements.map(({ title, renewBy, endsOn }) => ({
      ...{ title, renewBy: dayOf(renewBy), endsOn: dayOf(endsOn) },
    })),
  };
}
