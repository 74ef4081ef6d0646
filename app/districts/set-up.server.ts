import { randomUUID } from "node:crypto";
import { startSession } from "~/auth/sign-in.server";
import { recordAudit } from "~/platform/audit.db.server";
import { transaction } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { createDistrictIn } from "./create-district.server";
import type { NewDistrict } from "./district";
import { updateDistrict } from "./district.db.server";
import { USUAL_QUIET } from "./quiet-hours";
import { takeSetupLink } from "./setup-link.db.server";
import { insertStaffMember } from "./staff.db.server";

export type FirstAdmin = { name: string; email: { address: string; key: string } };

export type SetUp = { ok: true; sessionToken: string } | { ok: false; reason: "link_over" };

/** The first district and its admin, signed in; the link is used up with it or not at all. */
export async function setUp(
  services: Services,
  token: string,
  district: NewDistrict & { contact: string },
  admin: FirstAdmin,
  userAgent: string,
): Promise<SetUp> {
  const caller = systemCaller(services.database, randomUUID(), "set-up");
  return transaction(caller, async (scope): Promise<SetUp> => {
    if (!(await takeSetupLink(scope, sha256(token)))) return { ok: false, reason: "link_over" };
    const { contact, ...created } = district;
    const made = await createDistrictIn(scope, created);
    if (!made.ok) throw new Error(made.reason);
    await updateDistrict(scope, { ...USUAL_QUIET, contact });
    const role = "admin";
    const id = await insertStaffMember(scope, { ...admin, role, schoolIds: [] });
    await recordAudit(scope, "staff.add", `staff:${id}`, { role });
    const staff = { id, name: admin.name, role } as const;
    return { ok: true, sessionToken: await startSession(scope, services, staff, userAgent) };
  });
}
