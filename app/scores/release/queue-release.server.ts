import { z } from "zod";
import { addJob } from "~/platform/jobs.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import type { Build } from "./build-release.server";
import { createRelease } from "./create-release.server";
import * as builds from "./release-build.db.server";

export type { ReleaseBuild } from "./release-build.db.server";

const payloadSchema = z.object({ districtId: z.uuid(), waveId: z.uuid() });

/** Asks the worker for a draft release of a wave. Asking twice builds once. */
export async function queueRelease(caller: Caller, waveId: string, now: Date): Promise<void> {
  await transaction(caller, async (scope) => {
    await builds.beginBuild(scope, waveId, now);
    const payload = { districtId: caller.districtId, waveId };
    await addJob(scope, "build-release", payload, { key: `build-release:${waveId}` });
  });
}

/** How far the draft that somebody asked for last has come; null where nobody asked. */
export async function findBuild(
  caller: Caller,
  waveId: string,
): Promise<builds.ReleaseBuild | null> {
  return transaction(caller, (scope) => builds.findBuild(scope, waveId));
}

/** Job "build-release". */
export async function buildQueuedRelease(
  payload: unknown,
  { services, build }: { services: Services; build: Build },
): Promise<void> {
  const { districtId, waveId } = payloadSchema.parse(payload);
  const caller = systemCaller(services.database, districtId, "release");
  const noted: Build = (material) =>
    build(material, (tables) => {
      transaction(caller, (scope) => builds.noteAttempt(scope, waveId, tables)).catch(
        (error: unknown) => services.log.warn({ err: error }, "could not note progress"),
      );
    });
  const created = await createRelease(caller, waveId, noted);
  await transaction(caller, (scope) =>
    builds.endBuild(scope, waveId, services.clock(), created.ok ? null : created.reason),
  );
}
