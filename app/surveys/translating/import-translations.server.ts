import type { Caller } from "~/platform/scope.server";
import { languageTagSchema } from "../texts";
import { changeTranslations } from "./change-translations.server";
import type { Exchange } from "./exchange";
import { languagesIn } from "./status";
import { fatesOf, takeUnits, type UnitLine } from "./take-units";

export type ImportedTranslations =
  | {
      ok: true;
      report: UnitLine[];
      /** The mark of the draft that the report is about. */
      revision: string;
    }
  /** `changed`: the draft is not the one that `seen` marks; the report says what the file would do now. */
  | { ok: false; reason: "changed"; report: UnitLine[]; revision: string }
  | { ok: false; reason: "no_survey" }
  | { ok: false; reason: "wrong"; message: string };

/** Takes over translations of a file, and says what becomes of each text; a dry run only says it. */
export async function importTranslations(
  caller: Caller,
  surveyId: string,
  files: readonly Exchange[],
  { dryRun, seen, now }: { dryRun: boolean; seen?: string; now: Date },
): Promise<ImportedTranslations> {
  return changeTranslations<ImportedTranslations>(caller, surveyId, now, (translated) => {
    const { source, revision } = translated;
    const message = wrongLanguages(files, source);
    if (message) return { said: { ok: false, reason: "wrong", message } };
    const report: UnitLine[] = [];
    let { draft } = translated;
    const known = languagesIn(draft);
    for (const file of files) {
      const language = known.find((tag) => isSameTag(tag, file.language)) ?? file.language;
      const taken = takeUnits(draft, { ...file, language }, source);
      draft = taken.definition;
      report.push(...taken.report);
    }
    if (seen !== undefined && seen !== revision) {
      return { said: { ok: false, reason: "changed", report, revision } };
    }
    const { taken, outdated, confirmed } = fatesOf(report);
    const said = { ok: true as const, report, revision };
    if (dryRun || taken + outdated + confirmed === 0) return { said };
    const languages = files.map(({ language }) => language).join(" ");
    const detail = { languages, texts: taken + outdated, confirmed };
    return { said, draft, audit: { action: "survey.translations.import", detail } };
  });
}

const isSameTag = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function wrongLanguages(files: readonly Exchange[], source: string): string | null {
  for (const { language } of files) {
    if (!languageTagSchema.safeParse(language).success) return `“${language}” is no language tag.`;
    if (isSameTag(language, source)) {
      return `The file is in “${source}”, the language of the originals: change these in the survey itself.`;
    }
  }
  return null;
}
