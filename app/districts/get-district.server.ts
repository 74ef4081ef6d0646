import { findDistrictId } from "~/platform/find-district.db.server";
import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { storable } from "~/platform/storable";
import { publicCaller } from "~/platform/system-caller.server";
import type { District } from "./district";
import { getDistrictRow } from "./district.db.server";

export async function getDistrict(caller: Caller): Promise<District> {
  return transaction(caller, getDistrictRow);
}

/** The public's view into the district of an address, or 404. */
export async function requirePublicDistrict(services: Services, slug: string): Promise<Caller> {
  const id = await findDistrictId(services.database, storable(slug));
  if (!id) notFound("There is no district at this address.");
  return publicCaller(services.database, id);
}
