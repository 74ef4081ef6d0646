import { z } from "zod";
import { addJob } from "~/platform/jobs.db.server";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { makeBoundLink } from "./make-sign-in-link.server";
import { findStaffByEmail } from "./sign-in-request.db.server";

const payloadSchema = z.object({ email: z.string(), browser: z.string() });

/** Job "start-sign-in": makes a link for each district in which the address is staff's, and queues its mail. */
export async function startSignIn(
  payload: unknown,
  { services }: { services: Services },
): Promise<void> {
  const { email, browser } = payloadSchema.parse(payload);
  const browserHash = Buffer.from(browser, "base64url");
  for (const { district_id, staff_id } of await findStaffByEmail(services.database, email)) {
    await transaction(systemCaller(services.database, district_id, "sign-in"), async (scope) => {
      const { id } = await makeBoundLink(scope, services, staff_id, browserHash);
      await addJob(scope, "send-sign-in-mail", { districtId: district_id, signInLinkId: id });
    });
  }
}
