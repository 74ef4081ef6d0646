import { isDeepStrictEqual } from "node:util";
import { recordAudit } from "~/platform/audit.db.server";
import type { Scope } from "~/platform/scope.server";
import type { ReleaseInput } from "./gather-release.server";
import { K } from "./k";
import type { BuiltRelease } from "./release";
import {
  findLatestRelease,
  forgetOldBases,
  insertRelease,
  lockWave,
  noteCounted,
  type ReleaseRow,
} from "./release.db.server";

/**
 * Keeps what was built, unless another release came in since its input was gathered: then null. Answers
 * that came in since are new to the next draft.
 */
export async function keepRelease(
  scope: Scope,
  input: ReleaseInput,
  built: BuiltRelease,
): Promise<string | null> {
  const { waveId, versionId, before, tallies, roster, invited, previous } = input;
  await lockWave(scope, waveId);
  const latest = await findLatestRelease(scope, waveId);
  if (latest?.id !== before?.id) return null;
  const { tables, dropped, weightings } = built;
  const comparedWith = previous && { releaseId: previous.releaseId, number: previous.number };
  const method = { k: K, versionId, dropped, weightings, roster, invited, comparedWith };
  await noteCounted(scope, waveId, input.counted);
  const releaseId = await insertRelease(scope, { waveId, tables, method, basis: tallies });
  await forgetOldBases(scope, waveId);
  await recordAudit(scope, "release.create", `release:${releaseId}`, { wave: waveId });
  return releaseId;
}

/** Whether a release was built from the very figures that are gathered now. */
export function isBuiltFrom(release: ReleaseRow, { tallies, roster }: ReleaseInput): boolean {
  const { roster: then } = release.method as { roster?: unknown };
  const now: unknown = JSON.parse(JSON.stringify([tallies, roster]));
  return isDeepStrictEqual([release.basis, then], now);
}
