import { readFile } from "node:fs/promises";
import { importPlan } from "~/plans/import-plan.server";
import { argument, type Command, optionalText, Refused, text } from "./command";
import { callerInDistrict } from "./district-caller";

export const planImport: Command = {
  usage: "plan import FILE --plan SLUG --district S [--language L] [--publish]",
  options: {
    plan: { type: "string", required: true },
    district: { type: "string", required: true },
    language: { type: "string" },
    publish: { type: "boolean" },
  },
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const caller = await callerInDistrict(input, services);
    const markdown = await readFile(argument(input), "utf8").catch((error: Error) => {
      throw new Refused(`The file could not be read: ${error.message}`);
    });
    const imported = await importPlan(caller, {
      slug: text(input, "plan"),
      markdown,
      language: optionalText(input, "language") ?? null,
      publishedAt: input.options.publish === true ? services.clock() : null,
    });
    if (!imported.ok) throw new Refused(imported.reason);
    return { json: { version: imported.version } };
  },
};
