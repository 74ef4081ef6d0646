import { requireId } from "~/auth/require-id.server";
import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findPartner, type ListedPartner } from "./partner.db.server";

/** The partner of an address, or 404. */
export async function requirePartner(caller: Caller, id: string): Promise<ListedPartner> {
  const partnerId = requireId(id);
  const partner = await transaction(caller, (scope) => findPartner(scope, partnerId));
  if (!partner) notFound("There is no such partner.");
  return partner;
}
