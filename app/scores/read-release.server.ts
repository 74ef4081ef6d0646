import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, describeActor, type Scope, transaction } from "~/platform/scope.server";
import type { ReleaseTable } from "./release";
import {
  findLatestRelease,
  findRelease as findRow,
  markPublished,
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

/** Makes a draft release everybody's. It stays as it is from then on. */
export async function publishRelease(scope: Scope, id: string, now: Date): Promise<boolean> {
  const published = await markPublished(scope, id, now, describeActor(scope.actor));
  if (published) await recordAudit(scope, "release.publish", `release:${id}`);
  return published;
}

function asRelease(row: Row | null): Release | null {
  if (!row) return null;
  const { id, waveId, number, state, createdAt, publishedAt } = row;
  const tables = row.tables as readonly ReleaseTable[];
  return { id, waveId, number, state, createdAt, publishedAt, tables };
}
