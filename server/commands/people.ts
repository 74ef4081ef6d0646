import { importPeople } from "~/people/import-people.server";
import { importRoster } from "~/people/import-roster.server";
import { type Command, optionalText, Refused, WrongUsage } from "./command";
import { callerInDistrict } from "./district-caller";
import { openFile } from "./open-file";

export const peopleImport: Command = {
  usage: "people import FILE --district S [--format csv] [--dry-run]",
  options: {
    district: { type: "string", required: true },
    format: { type: "string" },
    "dry-run": { type: "boolean" },
  },
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const format = optionalText(input, "format") ?? "csv";
    if (format !== "csv") throw new WrongUsage(`this version reads --format csv, not ${format}`);
    const caller = await callerInDistrict(input, services);
    const imported = await importPeople(caller, await openFile(input), {
      dryRun: input.options["dry-run"] === true,
    });
    if (!imported.ok) throw new Refused(imported.reason);
    return { json: imported.report };
  },
};

export const rosterImport: Command = {
  usage: "roster import FILE --district S",
  options: { district: { type: "string", required: true } },
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const caller = await callerInDistrict(input, services);
    const imported = await importRoster(caller, await openFile(input));
    if (!imported.ok) throw new Refused(imported.reason);
    const { cells, people, refused } = imported;
    return { json: { cells, people, refused } };
  },
};
