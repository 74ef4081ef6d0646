import { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import { type Guard, USUAL_GUARD } from "./import-guard";
import type { CoveredCell } from "./missing";

/** Whom a file lacks of those it is about; `known` are the ids of those it has. */
export async function listMissing(
  scope: Scope,
  file: {
    known: readonly string[];
    cells: readonly CoveredCell[];
    origin: string;
    isWhole: boolean;
  },
): Promise<string[]> {
  const { known, cells, origin, isWhole } = file;
  const atSchool = isWhole
    ? Prisma.sql`true`
    : Prisma.sql`(c.school = '' AND p.school_ids = '{}' OR c.school <> '' AND c.school::uuid = ANY(p.school_ids))`;
  const rows = await scope.db.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM person p
    WHERE p.district_id = ${scope.districtId}::uuid AND p.gone_at IS NULL AND p.created_at < now() AND p.origin = ${origin}
      AND p.id <> ALL(${[...known]}::uuid[])
      AND EXISTS (
        SELECT FROM jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) AS c(audience text, school text)
        WHERE c.audience = ANY(p.audiences) AND ${atSchool})`;
  return rows.map(({ id }) => id);
}

/** Who of these is in the directory: people that a file of changes says are gone. */
export async function listBySourceId(
  scope: Scope,
  sourceIds: readonly string[],
): Promise<string[]> {
  const rows = await scope.db.person.findMany({
    where: { sourceId: { in: [...sourceIds] }, goneAt: null },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Keeps whom an import lacks, in place of what was kept of it before. */
export async function keepMissing(
  scope: Scope,
  importId: string,
  personIds: readonly string[],
): Promise<void> {
  await scope.db.peopleImportMissing.deleteMany({ where: { importId } });
  await scope.db.$executeRaw`
    INSERT INTO people_import_missing (district_id, import_id, person_id)
    SELECT ${scope.districtId}::uuid, ${importId}::uuid, m.id FROM unnest(${[...personIds]}::uuid[]) AS m(id)`;
}

export async function getGuard(scope: Scope): Promise<Guard> {
  return (
    (await scope.db.importGuard.findFirst({ select: { share: true, least: true } })) ?? USUAL_GUARD
  );
}

export async function saveGuard(scope: Scope, guard: Guard): Promise<void> {
  const { districtId } = scope;
  await scope.db.importGuard.upsert({
    where: { districtId },
    create: { districtId, ...guard },
    update: guard,
  });
}

export type MissingPerson = {
  id: string;
  givenName: string;
  familyName: string;
  email: string;
  audiences: string[];
};

/** Whom an import lacks and who is still here, a page at a time. */
export async function listMissingPeople(
  scope: Scope,
  importId: string,
  page: { skip: number; take: number },
): Promise<{ people: MissingPerson[]; total: number }> {
  const where = { goneAt: null, missingIn: { some: { importId } } };
  const [people, total] = await Promise.all([
    scope.db.person.findMany({
      where,
      select: { id: true, givenName: true, familyName: true, email: true, audiences: true },
      orderBy: [{ familyName: "asc" }, { givenName: "asc" }, { id: "asc" }],
      ...page,
    }),
    scope.db.person.count({ where }),
  ]);
  return { people, total };
}

/** The ids of those among the chosen (null: of all) whom the import lacks. */
export async function findMissingIds(
  scope: Scope,
  importId: string,
  chosen: readonly string[] | null,
): Promise<string[]> {
  const rows = await scope.db.peopleImportMissing.findMany({
    where: { importId, ...(chosen ? { personId: { in: [...chosen] } } : {}) },
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}
