import type { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";

export async function countPeople(scope: Scope): Promise<number> {
  return scope.db.person.count({ where: { goneAt: null } });
}

export type AudienceCount = { audience: string; people: number };

/** Somebody in two audiences counts in both. */
export async function countByAudience(scope: Scope): Promise<AudienceCount[]> {
  return scope.db.$queryRaw`
    SELECT audience, count(*)::int AS people FROM contact, unnest(audiences) AS audience
    GROUP BY audience ORDER BY audience`;
}

export type PersonListing = {
  id: string;
  sourceId: string;
  email: string;
  givenName: string;
  familyName: string;
  language: string;
  organization: string;
  audiences: string[];
  schoolIds: string[];
  goneAt: Date | null;
  doNotContact: boolean;
};

/** People by name, a page at a time, those who are gone last; staff limited to schools see those of their schools only. */
export async function listPeople(
  scope: Scope,
  { search, page, size }: { search: string; page: number; size: number },
): Promise<{ people: PersonListing[]; total: number }> {
  const contains = { contains: search, mode: "insensitive" as const };
  const where: Prisma.PersonWhereInput = {
    mergedIntoId: null,
    ...(scope.schools ? { schoolIds: { hasSome: [...scope.schools] } } : {}),
    ...(search
      ? {
          OR: [
            { givenName: contains },
            { familyName: contains },
            { email: contains },
            { sourceId: contains },
            { organization: contains },
          ],
        }
      : {}),
  };
  const [people, total] = await Promise.all([
    scope.db.person.findMany({
      where,
      orderBy: [
        { goneAt: { sort: "asc", nulls: "first" } },
        { familyName: "asc" },
        { givenName: "asc" },
        { sourceId: "asc" },
      ],
      skip: (page - 1) * size,
      take: size,
    }),
    scope.db.person.count({ where }),
  ]);
  return { people, total };
}
