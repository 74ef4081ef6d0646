import { z } from "zod";
import { addJob } from "~/platform/jobs.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { importPeople } from "./import-people.server";
import {
  createImport,
  endImport,
  findImport,
  moveImport,
  noteProgress,
  readImportFile,
} from "./people-import.db.server";

const payloadSchema = z.object({ districtId: z.uuid(), importId: z.uuid() });

/** Takes an uploaded file in and has it checked: nothing is written until a person agrees. */
export async function uploadPeople(
  caller: Caller,
  file: { filename: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<string> {
  const staffId = caller.actor.kind === "staff" ? caller.actor.id : null;
  return transaction(caller, async (scope) => {
    const id = await createImport(scope, { ...file, staffId });
    await addJob(scope, "check-people", { districtId: caller.districtId, importId: id });
    return id;
  });
}

/** A person has read the check and agrees. */
export async function agreeToImport(caller: Caller, importId: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await moveImport(scope, importId, "checked", "importing"))) return false;
    await addJob(scope, "import-people", { districtId: caller.districtId, importId });
    return true;
  });
}

/** Jobs "check-people" and "import-people": the same reading, dry or for good. */
export async function workOnImport(
  payload: unknown,
  { services }: { services: Services },
  dryRun: boolean,
): Promise<void> {
  const { districtId, importId } = payloadSchema.parse(payload);
  const caller = systemCaller(services.database, districtId, "people-import");
  const found = await transaction(caller, (scope) => findImport(scope, importId));
  if (found?.state !== (dryRun ? "checking" : "importing")) return;
  const bytes = await transaction(caller, (scope) => readImportFile(scope, importId));
  const result = await importPeople(caller, pieces(bytes), {
    dryRun,
    onProgress: (rows) => transaction(caller, (scope) => noteProgress(scope, importId, rows)),
  });
  const outcome = result.ok ? { ok: true as const, ...result.report } : result;
  const state = !result.ok ? "refused" : dryRun ? "checked" : "done";
  await transaction(caller, (scope) =>
    endImport(scope, importId, state, outcome, services.clock()),
  );
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 256 * 1024;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
