import { type Caller, transaction } from "~/platform/scope.server";
import type { School } from "./school";
import { listSchoolRows } from "./school.db.server";

/** All schools of the district, by name. */
export async function listSchools(caller: Caller): Promise<School[]> {
  return transaction(caller, listSchoolRows);
}
