import type { Scope } from "~/platform/scope.server";

export async function listIdsOfAddress(scope: Scope, emailKey: string): Promise<string[]> {
  const rows = await scope.db.pledge.findMany({
    where: { emailKey },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id }) => id);
}

/** Empties what a row says of a person, of their mails and of their check. */
export async function erasePerson(
  scope: Scope,
  id: string,
  { reason, erasedAt }: { reason: string; erasedAt: Date },
): Promise<void> {
  await scope.db.pledge.updateMany({
    where: { id },
    data: {
      ...{ name: "", email: "", emailKey: "", phone: "", organization: "", message: "" },
      ...{ publicName: null, partnerId: null, reason, erasedAt },
    },
  });
  await scope.db.volunteerCheck.deleteMany({ where: { pledgeId: id } });
  await scope.db.pledgeMail.updateMany({
    where: { pledgeId: id },
    data: { words: "", reply: null },
  });
  await scope.db.pledgeMail.updateMany({
    where: { pledgeId: id, state: { in: ["queued", "deferred"] } },
    data: { state: "skipped" },
  });
}

/** A history is only added to; its notes go by the owner's narrow function, and only of who is erased. */
export async function eraseNotes(scope: Scope, id: string): Promise<void> {
  await scope.db.$queryRaw`SELECT erase_pledge_notes(${scope.districtId}::uuid, ${id}::uuid)::text`;
}
