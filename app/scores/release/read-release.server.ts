import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor, type Scope, transaction } from "~/platform/scope.server";
import type { ReleaseTable } from "./release";
import {
  findLatestRelease,
  findRelease as findRow,
  lockWave,
  markPublished,
  notePublished,
  type ReleaseRow as Row,
} from "./release.db.server";

/** A release as it is read: frozen tables, nothing of what they were built from. */
export type Release = Pick<
  Row,
  "id" | "waveId" | "number" | "state" | "createdAt" | "publishedAt"
> & {
  tables: readonly ReleaseTable[];
};

export async function findRelease(caller: Caller, id: string): Promise<Release | null> {
  return asRelease(await transaction(caller, (scope) => findRow(scope, id)));
}

export async function findWaveRelease(
  caller: Caller,
  waveId: string,
  state?: "draft" | "published",
): Promise<Release | null> {
  return asRelease(await transaction(caller, (scope) => findLatestRelease(scope, waveId, state)));
}

/**
 * Makes the latest draft of a wave everybody's. It stays as it is from then on. An older draft is
 * refused: which answers it counted is not known any more, and later releases are told apart from it.
 */
export async function publishRelease(
  scope: Scope,
  id: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: "no_draft" | "not_the_latest" }> {
  const release = await findRow(scope, id);
  if (release?.state !== "draft") return { ok: false, reason: "no_draft" };
  await lockWave(scope, release.waveId);
  const latest = await findLatestRelease(scope, release.waveId);
  if (latest?.id !== id) return { ok: false, reason: "not_the_latest" };
  if (!(await markPublished(scope, id, now, describeActor(scope.actor)))) {
    return { ok: false, reason: "no_draft" };
  }
  await notePublished(scope, release.waveId);
  await recordAudit(scope, "release.publish", `release:${id}`);
  return { ok: true };
}

function asRelease(row: Row | null): Release | null {
  if (!row) return null;
  const { id, waveId, number, state, createdAt, publishedAt } = row;
  const tables = row.tables as readonly ReleaseTable[];
  return { id, waveId, number, state, createdAt, publishedAt, tables };
}
