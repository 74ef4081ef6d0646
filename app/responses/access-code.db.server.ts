import type { Scope } from "~/platform/scope.server";

export type AccessCodeRow = { id: string; codeHash: Uint8Array; attempts: number };

export async function createAccessCode(
  scope: Scope,
  code: {
    id: string;
    invitationId: string;
    browserHash: Uint8Array<ArrayBuffer>;
    codeHash: Uint8Array<ArrayBuffer>;
    expiresAt: Date;
  },
): Promise<void> {
  await scope.db.accessCode.create({ data: { districtId: scope.districtId, ...code } });
}

/** The newest code of this browser that can still be typed. */
export async function findAccessCode(
  scope: Scope,
  invitationId: string,
  browserHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<AccessCodeRow | null> {
  return scope.db.accessCode.findFirst({
    where: { invitationId, browserHash, usedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    select: { id: true, codeHash: true, attempts: true },
  });
}

export async function countAttempt(scope: Scope, id: string): Promise<void> {
  await scope.db.accessCode.updateMany({ where: { id }, data: { attempts: { increment: 1 } } });
}

/** Lets a browser in to the answers of an invitation, sent or saved; the code is used up. */
export async function letIn(
  scope: Scope,
  id: string,
  invitationId: string,
  browserHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<void> {
  await scope.db.accessCode.updateMany({ where: { id }, data: { usedAt: now } });
  await scope.db.response.updateMany({ where: { invitationId }, data: { browserHash } });
  await scope.db.responseDraft.updateMany({ where: { invitationId }, data: { browserHash } });
}

export type CodeMail = { invitationId: string; email: string; language: string };

/** Where a code goes: to the address of its invitation. */
export async function findCodeMail(scope: Scope, id: string): Promise<CodeMail | null> {
  const row = await scope.db.accessCode.findFirst({
    where: { id },
    include: { invitation: { include: { address: true } } },
  });
  if (!row) return null;
  const { address, language } = row.invitation;
  return { invitationId: row.invitationId, email: address.email, language };
}
