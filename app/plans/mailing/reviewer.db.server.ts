import { randomUUID } from "node:crypto";
import type { Recipient } from "~/campaigns/addressee";
import type { Scope } from "~/platform/scope.server";

export type Reviewer = { email: string; emailKey: string; language: string };

/** The commenter that an address is for a partner, made if there is none; they share it with nobody else. */
export async function ensureReviewer(
  scope: Scope,
  hashOf: (id: string) => string,
  reviewer: Reviewer & { partnerId: string; partnerName: string | null },
): Promise<Recipient & { commenterId: string }> {
  const { emailKey, language, partnerId, partnerName } = reviewer;
  const { districtId } = scope;
  const address = await scope.db.mailAddress.findFirstOrThrow({ where: { emailKey } });
  await scope.db.$queryRaw`SELECT 1 FROM mail_address WHERE id = ${address.id}::uuid FOR UPDATE`;
  const known = await scope.db.commenter.findFirst({
    where: { addressId: address.id, partnerId },
    select: { id: true },
  });
  const id = known?.id ?? randomUUID();
  const data = { language, partnerName };
  if (known) await scope.db.commenter.updateMany({ where: { id }, data });
  else {
    const tokenHash = Uint8Array.from(Buffer.from(hashOf(id), "hex"));
    const made = { districtId, id, addressId: address.id, partnerId, tokenHash, ...data };
    await scope.db.commenter.create({ data: made });
  }
  const closed = address.unsubscribedAt ? "unsubscribed" : address.bouncedAt ? "bounced" : null;
  return { commenterId: id, language, addressId: address.id, email: address.email, closed };
}

/** What a partner's reviewers are marked with from now on; null: nothing. */
export async function setReviewersName(
  scope: Scope,
  partnerId: string,
  partnerName: string | null,
): Promise<void> {
  await scope.db.commenter.updateMany({ where: { partnerId }, data: { partnerName } });
}

export type ReviewComment = { id: string; text: string; at: Date; sectionKey: string };

/** What a partner's reviewers said that anybody may read, the latest first. */
export async function listReviewComments(
  scope: Scope,
  partnerId: string,
): Promise<ReviewComment[]> {
  const rows = await scope.db.planComment.findMany({
    where: { commenter: { partnerId }, state: "shown" },
    orderBy: { createdAt: "desc" },
    take: 50,
  });
  return rows.map(({ id, text, createdAt, sectionKey }) => ({
    ...{ id, text: text.slice(0, 300), at: createdAt, sectionKey },
  }));
}
