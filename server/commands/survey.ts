import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { importSurvey } from "~/surveys/import-survey.server";
import { publishSurvey } from "~/surveys/publish-survey.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { argument, type Command, type Input, optionalText, Refused, WrongUsage } from "./command";
import { callerFor, callerInDistrict } from "./district-caller";

export const surveyImport: Command = {
  usage: "survey import FILE|--standard --district S [--format json] [--dry-run]",
  options: {
    district: { type: "string", required: true },
    standard: { type: "boolean" },
    format: { type: "string" },
    "dry-run": { type: "boolean" },
  },
  args: { min: 0, max: 1 },
  needs: "services",
  async run(input, services) {
    const { source, slug } = await readSource(input);
    const caller = await callerInDistrict(input, services);
    const imported = await importSurvey(caller, source, {
      slug,
      dryRun: input.options["dry-run"] === true,
    });
    if (!imported.ok) throw new Refused(imported.reason);
    return { json: { surveyId: imported.surveyId, report: imported.report } };
  },
};

export const surveyPublish: Command = {
  usage: "survey publish SURVEY",
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const { caller, id } = await callerFor("survey", input, services);
    const published = await publishSurvey(caller, id);
    if (!published.ok) throw new Refused(published.reason);
    const { versionId, number, missingTranslations } = published;
    return { json: { versionId, number, missingTranslations } };
  },
};

async function readSource(input: Input): Promise<{ source: unknown; slug: string }> {
  if (input.options.standard === true) return { source: standardSurvey(), slug: "technology" };
  const format = optionalText(input, "format") ?? "json";
  if (format !== "json") throw new WrongUsage(`this version reads --format json, not ${format}`);
  const file = argument(input);
  return { source: await readJson(file), slug: slugOf(file) };
}

async function readJson(file: string): Promise<unknown> {
  const content = await readFile(file, "utf8").catch((error: Error) => {
    throw new Refused(`The file could not be read: ${error.message}`);
  });
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Refused(`The file is no JSON: ${(error as Error).message}`);
  }
}

function slugOf(file: string): string {
  const name = basename(file, extname(file)).toLowerCase();
  return (
    name
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 40) || "survey"
  );
}
