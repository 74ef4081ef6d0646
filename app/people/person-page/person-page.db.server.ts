import type { Prisma } from "~/platform/prisma/client";
import { describeActor, type Scope } from "~/platform/scope.server";
import type { EditedFields } from "./person-edit";

export type PersonDetail = Omit<EditedFields, "audiences"> & {
  id: string;
  sourceId: string;
  emailKey: string;
  audiences: string[];
  ownFields: string[];
  origin: string;
  createdAt: Date;
  goneAt: Date | null;
  mergedIntoId: string | null;
};

/** Somebody of the directory; staff limited to schools find those of their schools only. */
export async function findPerson(scope: Scope, id: string): Promise<PersonDetail | null> {
  const { schools } = scope;
  const row = await scope.db.person.findFirst({
    where: { id, ...(schools ? { schoolIds: { hasSome: [...schools] } } : {}) },
    omit: { districtId: true, updatedAt: true },
  });
  if (!row) return null;
  const { schoolIds, ...person } = row;
  return { ...person, schools: schoolIds, channel: row.channel as EditedFields["channel"] };
}

export type AddressState = { unsubscribedAt: Date | null; bouncedAt: Date | null };

export async function findAddressState(
  scope: Scope,
  emailKey: string,
): Promise<AddressState | null> {
  return scope.db.mailAddress.findFirst({
    where: { emailKey },
    select: { unsubscribedAt: true, bouncedAt: true },
  });
}

export type Relative = {
  id: string;
  givenName: string;
  familyName: string;
  organization: string;
  audiences: string[];
};

const relative = {
  id: true,
  givenName: true,
  familyName: true,
  organization: true,
  audiences: true,
} as const;

/** Who else has this address: one household, one mail. */
export async function listSharing(
  scope: Scope,
  person: { id: string; emailKey: string },
): Promise<Relative[]> {
  return scope.db.person.findMany({
    where: { emailKey: person.emailKey, id: { not: person.id }, goneAt: null, mergedIntoId: null },
    select: relative,
    orderBy: [{ givenName: "asc" }, { id: "asc" }],
    take: 50,
  });
}

export type StoredChange = {
  id: string;
  at: Date;
  actor: string;
  staffName: string | null;
  importId: string | null;
  filename: string | null;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
};

/** What changed of somebody, the latest first; an import's changes with who agreed to it. */
export async function listChanges(scope: Scope, personId: string): Promise<StoredChange[]> {
  return scope.db.$queryRaw`
    SELECT c.id, c.at, c.actor, s.name AS "staffName", c.import_id AS "importId", i.filename, c.before, c.after
    FROM person_change c
    LEFT JOIN people_import i ON i.district_id = c.district_id AND i.id = c.import_id
    LEFT JOIN staff s ON s.district_id = c.district_id
      AND s.id::text = COALESCE(i.staff_id::text, substring(c.actor FROM '^staff:(.*)$'))
    WHERE c.district_id = ${scope.districtId}::uuid AND c.person_id = ${personId}::uuid
    ORDER BY c.at DESC, c.id LIMIT 200`;
}

export async function noteChange(
  scope: Scope,
  personId: string,
  change: { before: object; after: object },
): Promise<void> {
  await scope.db.personChange.create({
    data: {
      districtId: scope.districtId,
      personId,
      actor: describeActor(scope.actor),
      before: change.before as Prisma.InputJsonObject,
      after: change.after as Prisma.InputJsonObject,
    },
  });
}

export async function updatePerson(
  scope: Scope,
  id: string,
  fields: EditedFields & { emailKey: string; ownFields: string[] },
): Promise<void> {
  const { schools, ...columns } = fields;
  const data = { ...columns, schoolIds: schools, updatedAt: new Date() };
  await scope.db.person.updateMany({ where: { id }, data });
}

/** Rows that are this person too follow in how and whether they are reached. */
export async function followPreferences(
  scope: Scope,
  keptId: string,
  preferences: Pick<EditedFields, "channel" | "doNotContact">,
): Promise<void> {
  await scope.db.person.updateMany({ where: { mergedIntoId: keptId }, data: preferences });
}
