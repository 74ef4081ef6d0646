import { getDistrict } from "~/districts/get-district.server";
import { importPartners } from "~/partnerships/partners/importing/import-partners.server";
import { type Command, Refused } from "./command";
import { callerInDistrict } from "./district-caller";
import { openFile } from "./open-file";

export const partnerImport: Command = {
  usage: "partner import FILE --district S [--dry-run]",
  options: { district: { type: "string", required: true }, "dry-run": { type: "boolean" } },
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const caller = await callerInDistrict(input, services);
    const { timezone } = await getDistrict(caller);
    const dryRun = input.options["dry-run"] === true;
    const now = { now: services.clock(), timezone };
    const imported = await importPartners(caller, await openFile(input), { dryRun, now });
    if (!imported.ok) throw new Refused(imported.reason);
    const { partners, contacts, skills, refused } = imported.report;
    return { json: { partners, contacts, skills, refused } };
  },
};
