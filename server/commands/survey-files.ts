import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { getDistrict } from "~/districts/get-district.server";
import type { Caller } from "~/platform/scope.server";
import { exportSurvey, surveyFile } from "~/surveys/export-survey.server";
import { type ImportedSurvey, importSurvey, keepImported } from "~/surveys/import-survey.server";
import { FORMATS } from "~/surveys/importing/detect-format";
import { readSurveyFile } from "~/surveys/importing/read-file";
import { slugOf } from "~/surveys/importing/slug";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { languageTagSchema } from "~/surveys/texts";
import { argument, type Command, type Input, optionalText, Refused, WrongUsage } from "./command";
import { callerFor, callerInDistrict } from "./district-caller";

export const surveyImport: Command = {
  usage: `survey import FILE|--standard --district S [--format ${FORMATS.join("|")}] [--language L] [--title T] [--dry-run]`,
  options: {
    district: { type: "string", required: true },
    standard: { type: "boolean" },
    format: { type: "string" },
    language: { type: "string" },
    title: { type: "string" },
    "dry-run": { type: "boolean" },
  },
  args: { min: 0, max: 1 },
  needs: "services",
  async run(input, services) {
    const asked = input.options.standard === true ? null : readAsked(input);
    const caller = await callerInDistrict(input, services);
    const dryRun = input.options["dry-run"] === true;
    const imported = asked
      ? await importFile(caller, asked, dryRun)
      : await importSurvey(caller, standardSurvey(), { slug: "technology", dryRun });
    if (!imported.ok) throw new Refused(refusal(imported));
    return { json: { surveyId: imported.surveyId, report: imported.report } };
  },
};

export const surveyExport: Command = {
  usage: "survey export SURVEY [--version N]",
  options: { version: { type: "string" } },
  args: { min: 1, max: 1 },
  needs: "services",
  async run(input, services) {
    const asked = optionalText(input, "version");
    if (asked !== undefined && !/^[1-9]\d{0,5}$/.test(asked)) {
      throw new WrongUsage(`--version is the number of a version, not ${asked}`);
    }
    const { caller, id } = await callerFor("survey", input, services);
    const exported = await exportSurvey(caller, id, asked === undefined ? null : Number(asked));
    if (!exported) throw new Refused(`The survey has no version ${asked}.`);
    return { json: exported.definition, text: surveyFile(exported.definition).trimEnd() };
  },
};

/** What is asked for, as far as it can be told without looking into the file. */
function readAsked(input: Input) {
  const format = optionalText(input, "format");
  const known = FORMATS.find((one) => one === format);
  if (format !== undefined && !known) {
    throw new WrongUsage(`--format is ${FORMATS.join(", ")}, not ${format}`);
  }
  const language = optionalText(input, "language");
  if (language !== undefined && !languageTagSchema.safeParse(language).success) {
    throw new WrongUsage(`--language is a tag such as en or zh-Hans, not ${language}`);
  }
  const title = optionalText(input, "title");
  return { file: argument(input), format: known ?? null, language, title };
}

async function importFile(
  caller: Caller,
  { file, format, language, title }: ReturnType<typeof readAsked>,
  dryRun: boolean,
): Promise<ImportedSurvey> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new Refused(`The file could not be read: ${error.message}`);
  });
  const name = basename(file, extname(file));
  const read = await readSurveyFile(
    { bytes, name: basename(file) },
    {
      format,
      language: language ?? (await getDistrict(caller)).language,
      title: title ?? name,
    },
  );
  return keepImported(caller, read, {
    ...{ slug: slugOf(name), dryRun, format: read.format ?? "unknown" },
  });
}

/** The reason, and what in the file is not supported. */
function refusal({ reason, report }: Extract<ImportedSurvey, { ok: false }>): string {
  const left = report.filter(({ what }) => what === "left_out");
  return [reason, ...left.map((line) => `  ${line.item}: ${line.reason}`)].join("\n");
}
