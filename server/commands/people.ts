import { type ImportedPeople, importOneRoster, importPeople } from "~/people/import-people.server";
import { importRoster } from "~/people/import-roster.server";
import { openOneRoster } from "~/people/oneroster/open-set.server";
import type { Caller } from "~/platform/scope.server";
import { UnreadableZip } from "~/platform/zip-read.server";
import { argument, type Command, type Input, optionalText, Refused, WrongUsage } from "./command";
import { callerInDistrict } from "./district-caller";
import { openFile, requireFile } from "./open-file";

export const peopleImport: Command = {
  usage: "people import FILE --district S [--format csv|oneroster|contacts] [--dry-run] [--force]",
  options: {
    district: { type: "string", required: true },
    format: { type: "string" },
    "dry-run": { type: "boolean" },
    force: { type: "boolean" },
  },
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const format = optionalText(input, "format") ?? "csv";
    if (!["csv", "oneroster", "contacts"].includes(format))
      throw new WrongUsage(`--format is csv, oneroster or contacts, not ${format}`);
    const caller = await callerInDistrict(input, services);
    const options = {
      dryRun: input.options["dry-run"] === true,
      although: input.options.force === true,
      guessContacts: format === "contacts",
    };
    const today = services.clock().toISOString().slice(0, 10);
    const imported =
      format === "oneroster"
        ? await importSet(caller, input, { ...options, today })
        : await importPeople(caller, await openFile(input), options);
    if (!imported.ok) throw new Refused(`${imported.reason}${imported.stopped ? FORCE : ""}`);
    return { json: imported.report };
  },
};

const FORCE = " See what it would do with --dry-run; if that is right, import it with --force.";

async function importSet(
  caller: Caller,
  input: Input,
  options: Parameters<typeof importOneRoster>[2],
): Promise<ImportedPeople> {
  await requireFile(input);
  try {
    const set = await openOneRoster(argument(input));
    return await importOneRoster(caller, set, options).finally(() => set.close());
  } catch (error) {
    if (error instanceof UnreadableZip) throw new Refused(error.message);
    throw error;
  }
}

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
