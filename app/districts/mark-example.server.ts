import { type Caller, transaction } from "~/platform/scope.server";
import { setExample } from "./district.db.server";

/** Says that the district is there to look around in, so that it may be removed without a trace. */
export async function markExample(caller: Caller): Promise<void> {
  await transaction(caller, setExample);
}
