import type { Caller } from "~/platform/scope.server";
import { transaction } from "~/platform/scope.server";
import { schoolCodes } from "~/scores/exports/school-codes.server";
import { closeWave } from "~/scores/release/close-wave.server";
import { createRelease } from "~/scores/release/create-release.server";
import { findRelease, publishRelease } from "~/scores/release/read-release.server";
import { type Command, Refused } from "./command";
import { callerFor } from "./district-caller";

export const waveClose: Command = {
  usage: "wave close WAVE",
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const { caller, id } = await callerFor("wave", input, services);
    const closed = await closeWave(caller, id);
    if (!closed.ok) throw new Refused("The wave is closed already.");
    return { json: { waveId: id, releaseId: closed.releaseId } };
  },
};

export const releaseCreate: Command = {
  usage: "release create WAVE",
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const { caller, id } = await callerFor("wave", input, services);
    const created = await createRelease(caller, id);
    if (!created.ok) throw new Refused(created.reason);
    return { json: { releaseId: created.releaseId } };
  },
};

export const releaseShow: Command = {
  usage: "release show RELEASE",
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const { caller, id } = await callerFor("release", input, services);
    return { json: await shown(caller, id) };
  },
};

export const releasePublish: Command = {
  usage: "release publish RELEASE",
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const { caller, id } = await callerFor("release", input, services);
    const now = services.clock();
    const published = await transaction(caller, (scope) => publishRelease(scope, id, now));
    if (!published.ok) throw new Refused(refusals[published.reason]);
    return { json: await shown(caller, id) };
  },
};

const refusals = {
  no_draft: "This release is published already.",
  not_the_latest: "A later draft of this wave was built. Publish that one.",
};

async function shown(caller: Caller, id: string) {
  const release = await findRelease(caller, id);
  if (!release) throw new Refused(`There is no release "${id}".`);
  const tables = await schoolCodes(caller, release.tables);
  return { releaseId: release.id, waveId: release.waveId, state: release.state, tables };
}
