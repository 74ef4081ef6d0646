import type { Scope } from "~/platform/scope.server";
import { listSchoolRows } from "./school.db.server";

export type FoundSchools = { ok: true; ids: string[] } | { ok: false; reason: string };

/** The ids of the schools with these codes; capitals do not matter. */
export async function findSchoolIds(scope: Scope, codes: readonly string[]): Promise<FoundSchools> {
  if (codes.length === 0) return { ok: true, ids: [] };
  const schools = await listSchoolRows(scope);
  const byCode = new Map(schools.map(({ id, code }) => [code.toLowerCase(), id]));
  const unknown = codes.find((code) => !byCode.has(code.toLowerCase()));
  if (unknown !== undefined) {
    return { ok: false, reason: `There is no school with the code ${unknown}.` };
  }
  const ids = codes.flatMap((code) => byCode.get(code.toLowerCase()) ?? []);
  return { ok: true, ids: [...new Set(ids)] };
}
