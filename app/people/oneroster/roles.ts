import type { PeopleRefusal } from "../people-source";
import type { Orgs } from "./orgs";
import { kindOfRole } from "./role";
import { NO_SCHOOLS, type SchoolSets } from "./school-sets";
import { isRemoved, type OneRosterSet, readTable } from "./tables";
import { NO_ROLE, type UserRoles } from "./users";

const COLUMNS = [
  { name: "userSourcedId", required: true },
  { name: "role", required: true },
  { name: "status" },
  { name: "orgSourcedId", aliases: ["orgSourcedIds"] },
  { name: "endDate", aliases: ["roleEndDate"] },
] as const;

export type Roles = ReadonlyMap<string, UserRoles>;

/**
 * The roles of 1.2 by user; null if the set has no roles.csv. A role that ended before `today`
 * (YYYY-MM-DD) counts no more, except a pupil's: nobody becomes of age by leaving a school.
 */
export async function readRoles(
  set: OneRosterSet,
  orgs: Orgs,
  sets: SchoolSets,
  today: string,
  refused: PeopleRefusal[],
): Promise<{ ok: true; roles: Roles | null } | { ok: false; reason: string }> {
  const roles = new Map<string, UserRoles>();
  const table = await readTable(
    set,
    "roles.csv",
    COLUMNS,
    (cell) => {
      const kind = kindOfRole(cell("role"));
      if (!kind || isRemoved(cell("status"))) return;
      const end = cell("endDate").slice(0, 10);
      if (kind !== "pupil" && end !== "" && end < today) return;
      const user = cell("userSourcedId");
      const before = roles.get(user) ?? NO_ROLE;
      orgs.note(cell("orgSourcedId"));
      const schools = sets.union(before[kind] ?? NO_SCHOOLS, orgs.schoolsOf(cell("orgSourcedId")));
      roles.set(user, { ...before, [kind]: schools });
    },
    refused,
  );
  if (table?.ok === false) return table;
  return { ok: true, roles: table ? roles : null };
}
