import type { Prisma } from "./prisma/client";
import { describeActor, type Scope } from "./scope.server";

/** Adds a line to the insert-only record of what staff (and the system in their name) did. */
export async function recordAudit(
  scope: Scope,
  action: string,
  subject: string,
  detail: Prisma.InputJsonObject = {},
): Promise<void> {
  await scope.db.auditEntry.create({
    data: {
      districtId: scope.districtId,
      actor: describeActor(scope.actor),
      action,
      subject,
      detail,
    },
  });
}
