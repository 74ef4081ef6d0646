import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { ExchangeFormat } from "~/surveys/translating/export-translations.server";
import { exportTranslations } from "~/surveys/translating/export-translations.server";
import { importTranslations } from "~/surveys/translating/import-translations.server";
import { readExchange } from "~/surveys/translating/read-exchange";
import { fatesOf } from "~/surveys/translating/take-units";
import { argument, type Command, optionalText, Refused, WrongUsage } from "./command";
import { callerFor } from "./district-caller";

const formats: Readonly<Record<string, ExchangeFormat>> = {
  ...{ ".xlf": "xliff", ".xliff": "xliff", ".csv": "csv" },
};

const reasons = {
  no_survey: "There is no such survey.",
  no_language: "There is no translation to export. Name a language other than the originals’.",
  several_languages: "An XLIFF file is of one language: name it with --language.",
};

export const translationsExport: Command = {
  usage: "survey translations export SURVEY FILE.xlf|FILE.csv [--language L]",
  options: { language: { type: "string" } },
  args: { min: 2, max: 2 },
  needs: "services",
  async run(input, services) {
    const file = argument(input, 1);
    const format = formats[extname(file).toLowerCase()];
    if (!format) throw new WrongUsage("the file’s name ends in .xlf, .xliff or .csv");
    const { caller, id } = await callerFor("survey", input, services);
    const language = optionalText(input, "language") ?? null;
    const exported = await exportTranslations(caller, id, { format, language });
    if (!exported.ok) {
      const known =
        exported.languages.length > 0 ? ` Languages: ${exported.languages.join(", ")}.` : "";
      throw new Refused(`${reasons[exported.reason]}${known}`);
    }
    await writeFile(file, exported.text).catch((error: Error) => {
      throw new Refused(`The file could not be written: ${error.message}`);
    });
    return { json: { file, format, languages: exported.languages } };
  },
};

export const translationsImport: Command = {
  usage: "survey translations import SURVEY FILE [--language L] [--dry-run]",
  options: { language: { type: "string" }, "dry-run": { type: "boolean" } },
  args: { min: 2, max: 2 },
  needs: "services",
  async run(input, services) {
    const { caller, id } = await callerFor("survey", input, services);
    const bytes = await readFile(argument(input, 1)).catch((error: Error) => {
      throw new Refused(`The file could not be read: ${error.message}`);
    });
    const read = await readExchange(bytes, optionalText(input, "language") ?? null);
    if (!read.ok) throw new Refused(read.reason);
    const dryRun = input.options["dry-run"] === true;
    const options = { dryRun, now: services.clock() };
    const imported = await importTranslations(caller, id, read.files, options);
    if (!imported.ok) {
      throw new Refused(imported.reason === "wrong" ? imported.message : reasons.no_survey);
    }
    const { report } = imported;
    return { json: { dryRun, counts: fatesOf(report), report } };
  },
};
