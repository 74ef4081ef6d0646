import { makeHandedLink } from "~/auth/make-sign-in-link.server";
import { recordAudit } from "~/platform/audit.db.server";
import { addJob } from "~/platform/jobs.db.server";
import { type Caller, type Role, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { findSchoolIds } from "./find-school-ids.server";
import { checkRights, type Refusal } from "./staff";
import { findStaffMemberByEmail, insertStaffMember, updateStaffMember } from "./staff.db.server";

export type NewStaffMember = {
  name: string;
  email: { address: string; key: string };
  role: Role;
  /** Codes of schools; none is the whole district. */
  schools: readonly string[];
};

export type AddedStaff = { ok: true; staffId: string; signInUrl: string } | Refusal;

/**
 * Takes somebody in, or takes them back who had left. Their first sign-in link is good for a week in
 * any browser; with `mail` it is sent to them.
 */
export async function addStaff(
  caller: Caller,
  services: Services,
  member: NewStaffMember,
  options: { mail: boolean },
): Promise<AddedStaff> {
  return transaction(caller, async (scope) => {
    const added = await takeIn(scope, member);
    if (!added.ok) return added;
    const link = await makeHandedLink(scope, services, added.staffId);
    if (options.mail) {
      const payload = { districtId: scope.districtId, signInLinkId: link.id };
      await addJob(scope, "send-sign-in-mail", payload);
    }
    return { ...added, signInUrl: link.url };
  });
}

async function takeIn(
  scope: Scope,
  { name, email, role, schools }: NewStaffMember,
): Promise<{ ok: true; staffId: string } | Refusal> {
  const found = await findSchoolIds(scope, schools);
  if (!found.ok) return { ok: false, field: "schools", reason: found.reason };
  const rights = { role, schoolIds: found.ids };
  const checked = checkRights(rights);
  if (!checked.ok) return checked;
  const same = await findStaffMemberByEmail(scope, email.key);
  if (same && same.revokedAt === null) {
    return { ok: false, field: "email", reason: `${same.email} is a member of staff already.` };
  }
  if (same) await updateStaffMember(scope, same.id, { name, revokedAt: null, ...rights });
  const staffId = same?.id ?? (await insertStaffMember(scope, { name, email, ...rights }));
  await recordAudit(scope, "staff.add", `staff:${staffId}`, { role, schools: [...schools] });
  return { ok: true, staffId };
}
