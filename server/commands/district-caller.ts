import { findDistrictId, findDistrictOf } from "~/platform/find-district.db.server";
import type { Caller } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { argument, type Input, Refused, text } from "./command";

/** The command line acting in the district that --district names. */
export async function callerInDistrict(input: Input, services: Services): Promise<Caller> {
  const slug = text(input, "district");
  const id = await findDistrictId(services.database, slug);
  if (!id) throw new Refused(`There is no district "${slug}".`);
  return systemCaller(services.database, id, "cli");
}

/** The command line acting in the district of the thing its first argument names. */
export async function callerFor(
  kind: Parameters<typeof findDistrictOf>[1],
  input: Input,
  services: Services,
): Promise<{ caller: Caller; id: string }> {
  const id = argument(input);
  const districtId = await findDistrictOf(services.database, kind, id);
  if (!districtId) throw new Refused(`There is no ${kind.replace("_", " ")} "${id}".`);
  return { caller: systemCaller(services.database, districtId, "cli"), id };
}
