import { requireId } from "~/auth/require-id.server";
import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { isOpenLead, type Lead } from "./lead";
import { findLead } from "./lead.db.server";

/** The lead of an address, which nothing has been made of yet, or 404. */
export async function requireOpenLead(caller: Caller, id: string): Promise<Lead> {
  const leadId = requireId(id);
  const lead = await transaction(caller, (scope) => findLead(scope, leadId));
  if (!lead || !isOpenLead(lead)) notFound("This lead is not open any more.");
  return lead;
}
