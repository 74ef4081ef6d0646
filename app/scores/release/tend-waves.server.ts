import type { Caller } from "~/platform/scope.server";
import { destroyDueLinks } from "~/responses/destroy-links.server";
import { flushOpenWave } from "~/responses/finish-wave.server";
import { findDueWaves, findOpenWaves } from "~/surveys/mark-closed.server";
import type { Build } from "./build-release.server";
import { closeWave } from "./close-wave.server";
import { createRelease } from "./create-release.server";
import { keepPairs } from "./gather-previous.server";

/** Job "close-due-waves": what the time has closed is settled and scored. */
export async function closeDueWaves(caller: Caller, build: Build): Promise<void> {
  for (const waveId of await findDueWaves(caller)) await closeWave(caller, waveId, build);
}

/** Job "build-drafts", nightly: what leaders read of the waves that are open. */
export async function buildDrafts(caller: Caller, build: Build): Promise<void> {
  for (const { id } of await findOpenWaves(caller)) await createRelease(caller, id, build);
}

/** Job "flush-staged": anonymous answers are shuffled in once enough wait. */
export async function flushStagedAnswers(caller: Caller): Promise<void> {
  for (const { id, mode } of await findOpenWaves(caller)) {
    if (mode === "anonymous") await flushOpenWave(caller, id);
  }
}

/** Job "destroy-links": what compares waves is saved first, as sums of cells. */
export async function destroyLinks(caller: Caller): Promise<void> {
  await destroyDueLinks(caller, keepPairs);
}
