import type { Scope } from "~/platform/scope.server";

type Hash = Uint8Array<ArrayBuffer>;

export type Confirmation = { id: string; waveId: string; responseId: string; addressHash: Hash };

/** Asks for it, if the answers are there and not verified yet. */
export async function insertConfirmation(
  scope: Scope,
  asked: Confirmation & { tokenHash: Hash; expiresAt: Date },
): Promise<boolean> {
  const inserted = await scope.db.$executeRaw`
    INSERT INTO open_confirmation (district_id, id, wave_id, response_id, address_hash, token_hash, expires_at)
    SELECT district_id, ${asked.id}::uuid, wave_id, id, ${asked.addressHash}, ${asked.tokenHash},
      ${asked.expiresAt}::timestamptz
    FROM open_response
    WHERE id = ${asked.responseId}::uuid AND wave_id = ${asked.waveId}::uuid AND NOT verified`;
  return inserted === 1;
}

export async function findConfirmation(
  scope: Scope,
  waveId: string,
  tokenHash: Hash,
  now: Date,
): Promise<Confirmation | null> {
  return scope.db.openConfirmation.findFirst({
    where: { waveId, tokenHash, expiresAt: { gt: now } },
    select: { id: true, waveId: true, responseId: true, addressHash: true },
  });
}

/** The wave of a confirmation that still waits, or null. */
export async function findWaveToConfirm(
  scope: Scope,
  id: string,
  now: Date,
): Promise<string | null> {
  const row = await scope.db.openConfirmation.findFirst({
    where: { id, expiresAt: { gt: now } },
    select: { waveId: true },
  });
  return row?.waveId ?? null;
}

/** Notes that the address has verified answers in the wave; false where it had. */
export async function noteAddress(
  scope: Scope,
  { waveId, addressHash }: Confirmation,
): Promise<boolean> {
  const { count } = await scope.db.openAddress.createMany({
    data: [{ districtId: scope.districtId, waveId, addressHash }],
    skipDuplicates: true,
  });
  return count === 1;
}

export async function markVerified(scope: Scope, { responseId }: Confirmation): Promise<void> {
  await scope.db.openResponse.updateMany({ where: { id: responseId }, data: { verified: true } });
}

/** Nothing joins the answers and an address any more. */
export async function deleteConfirmations(
  scope: Scope,
  { responseId }: Confirmation,
): Promise<void> {
  await scope.db.openConfirmation.deleteMany({ where: { responseId } });
}

/** Those whose days are over, or whose wave is; how many. */
export async function deleteOldConfirmations(scope: Scope, now: Date): Promise<number> {
  return scope.db.$executeRaw`
    DELETE FROM open_confirmation c USING wave w
    WHERE w.district_id = c.district_id AND w.id = c.wave_id
      AND (c.expires_at <= ${now}::timestamptz OR w.closed_at IS NOT NULL)`;
}
