import { addJob } from "~/platform/jobs.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { TooLargeZip, UnreadableZip } from "~/platform/zip-read.server";
import { openOneRoster } from "./oneroster/open-set.server";
import { createImport, type ImportFormat, moveImport } from "./people-import.db.server";

export type Uploaded = { ok: true; id: string } | { ok: false; status: 413 | 422; reason: string };

/** Takes an uploaded file in and has it checked: nothing is written until a person agrees. */
export async function uploadPeople(
  caller: Caller,
  file: { filename: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<Uploaded> {
  const format: ImportFormat = isZip(file.bytes) ? "oneroster" : "csv";
  const wrong = format === "oneroster" ? await findWrong(file) : null;
  if (wrong) return wrong;
  const staffId = caller.actor.kind === "staff" ? caller.actor.id : null;
  return transaction(caller, async (scope) => {
    const id = await createImport(scope, { ...file, format, staffId });
    await addJob(scope, "check-people", { districtId: caller.districtId, importId: id });
    return { ok: true, id };
  });
}

/** A person has read the check and agrees; `although` so many people would change or are missing. */
export async function agreeToImport(
  caller: Caller,
  importId: string,
  although: boolean,
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await moveImport(scope, importId, ["checked"], { state: "importing", although })))
      return false;
    await addJob(scope, "import-people", { districtId: caller.districtId, importId });
    return true;
  });
}

/** Has a file checked once more, since columns were told or schools added. */
export async function checkAgain(caller: Caller, importId: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if (!(await moveImport(scope, importId, ["mapping", "checked"], { state: "checking" })))
      return false;
    await addJob(scope, "check-people", { districtId: caller.districtId, importId });
    return true;
  });
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;

/** By the list of its files: nothing is unpacked here. */
async function findWrong({
  filename,
  bytes,
}: {
  filename: string;
  bytes: Uint8Array;
}): Promise<Extract<Uploaded, { ok: false }> | null> {
  if (WORKBOOK.test(filename)) return { ok: false, status: 422, reason: NO_CSV };
  try {
    const set = await openOneRoster(bytes);
    const hasUsers = set.open("users.csv") !== null;
    set.close();
    return hasUsers ? null : { ok: false, status: 422, reason: NO_SET };
  } catch (error) {
    if (!(error instanceof UnreadableZip)) throw error;
    return { ok: false, status: error instanceof TooLargeZip ? 413 : 422, reason: error.message };
  }
}

/** Workbooks are zips too; what they hold is not looked into. */
const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|ods|numbers)$/i;
const NO_CSV =
  "This is a workbook, not a CSV file. Open it in your spreadsheet program, save the sheet as CSV (in Excel: Save As, CSV UTF-8) and choose that file.";
const NO_SET =
  "There is no users.csv in this zip, so it is no OneRoster set. A single spreadsheet is taken as CSV, without a zip.";
