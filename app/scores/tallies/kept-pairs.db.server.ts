import type { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { PairCell } from "./pair-tally";

/** The pair cells of two waves that were kept when their links were destroyed; null where none were. */
export async function findKeptPairs(
  scope: Scope,
  fromWaveId: string,
  toWaveId: string,
): Promise<PairCell[] | null> {
  const kept = await scope.db.keptPairs.findFirst({ where: { fromWaveId, toWaveId } });
  return kept && (kept.cells as PairCell[]);
}

export async function insertKeptPairs(
  scope: Scope,
  fromWaveId: string,
  toWaveId: string,
  cells: readonly PairCell[],
): Promise<void> {
  const { districtId } = scope;
  await scope.db.keptPairs.create({
    data: { districtId, fromWaveId, toWaveId, cells: cells as unknown as Prisma.InputJsonArray },
  });
}
