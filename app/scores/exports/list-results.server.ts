import { type Caller, transaction } from "~/platform/scope.server";
import { findPublicResults, findWaveResults } from "../results/read-results.server";
import type { ExportSource } from "./export-source";
import { type ListedRelease, listReadable } from "./listing.db.server";
import { exportSource } from "./read-export.server";

export type { ListedRelease } from "./listing.db.server";

/** The releases that staff may read, survey by survey, the latest wave first. */
export async function listReadableReleases(caller: Caller): Promise<ListedRelease[]> {
  return transaction(caller, listReadable);
}

export type ReadableRelease = { listed: ListedRelease; source: ExportSource };

/** One of them with its tables, as far as the reader's schools go; null for an older one. */
export async function findReadableRelease(
  caller: Caller,
  id: string,
): Promise<ReadableRelease | null> {
  return transaction(caller, async (scope) => {
    const listed = (await listReadable(scope)).find(({ releaseId }) => releaseId === id);
    if (!listed) return null;
    const latest = (await findWaveResults(scope, listed.waveId))?.source;
    const found =
      latest?.release.id === id
        ? latest
        : (await findPublicResults(scope, listed.slug, listed.wave))?.source;
    if (!found) return null;
    return { listed, source: await exportSource(scope, found) };
  });
}
