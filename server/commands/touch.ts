import { importTouches } from "~/outreach/touches/import-touches.server";
import { type Command, Refused } from "./command";
import { callerInDistrict } from "./district-caller";
import { openFile } from "./open-file";

export const touchImport: Command = {
  usage: "touch import FILE --district S [--dry-run]",
  options: { district: { type: "string", required: true }, "dry-run": { type: "boolean" } },
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const caller = await callerInDistrict(input, services);
    const dryRun = input.options["dry-run"] === true;
    const imported = await importTouches(caller, await openFile(input), { dryRun });
    if (!imported.ok) throw new Refused(imported.reason);
    const { touches, refused } = imported.report;
    return { json: { touches, refused } };
  },
};
