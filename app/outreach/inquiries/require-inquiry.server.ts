import { requireId } from "~/auth/require-id.server";
import type { Staff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { findInquiry } from "./inquiry.db.server";
import type { Inquiry } from "./inquiry-row";

/** The case an address names, if it is theirs to look after; else 404. */
export async function requireInquiry(staff: Staff, text: string): Promise<Inquiry> {
  const id = requireId(text);
  const inquiry = await transaction(staff, (scope) => findInquiry(scope, id));
  return inquiry ?? notFound();
}

/** Back to the case after something was done; what is not there (any more) is 404. */
export function backToCase(id: string, done: { ok: boolean }): Response {
  if (!done.ok) notFound();
  return seeOther(`/admin/inquiries/${id}`);
}
