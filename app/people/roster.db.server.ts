import type { Scope } from "~/platform/scope.server";
import type { RosterCell } from "./roster";

/** The file's counts take the place of the roster there was: a count that is gone would be wrong forever. */
export async function replaceRoster(scope: Scope, cells: readonly RosterCell[]): Promise<void> {
  await scope.db.rosterCount.deleteMany({});
  await scope.db.rosterCount.createMany({
    data: cells.map(({ schoolId, audience, language, count }) => ({
      districtId: scope.districtId,
      schoolId,
      audience,
      language,
      count,
    })),
  });
}

export type CountedCell = {
  schoolId: string | null;
  audience: string;
  language: string;
  count: number;
};

export async function listRoster(scope: Scope): Promise<CountedCell[]> {
  return scope.db.rosterCount.findMany({
    select: { schoolId: true, audience: true, language: true, count: true },
  });
}

/** From the directory: everybody once an audience, at the first of their schools. */
export async function countDirectory(scope: Scope): Promise<CountedCell[]> {
  return scope.db.$queryRaw`
    SELECT school_ids[1] AS "schoolId", audience, language, count(*)::int AS count
    FROM contact, unnest(audiences) AS audience
    GROUP BY school_ids[1], audience, language`;
}
