import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { directionOf } from "../../../emails/languages";
import { findSurvey } from "../survey.db.server";
import { writeTranslationsCsv } from "./csv-file";
import { unitsOf } from "./exchange";
import { completenessOf, languagesIn, sourceOf } from "./status";
import { writeXliff } from "./xliff-write";

export const EXCHANGE_FORMATS = ["xliff", "csv"] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

export type ExportedTranslations =
  | {
      ok: true;
      text: string;
      /** What the file is called. */
      name: string;
      languages: { language: string; texts: number; missing: number; outdated: number }[];
    }
  | { ok: false; reason: "no_survey" | "no_language" | "several_languages"; languages: string[] };

/** A draft's texts for translators: of one language, or as CSV of all. A language that is new has no translations yet. */
export async function exportTranslations(
  caller: Caller,
  surveyId: string,
  { format, language }: { format: ExchangeFormat; language: string | null },
): Promise<ExportedTranslations> {
  return transaction(caller, async (scope) => {
    const survey = await findSurvey(scope, surveyId);
    if (!survey) return { ok: false, reason: "no_survey", languages: [] };
    const { draft, slug } = survey;
    const source = sourceOf(draft, (await getDistrict(scope)).language);
    const known = languagesIn(draft).filter((tag) => tag !== source);
    const wanted = language === null ? known : [language];
    const [first] = wanted;
    if (first === undefined || wanted.includes(source)) {
      return { ok: false, reason: "no_language", languages: known };
    }
    if (format === "xliff" && wanted.length > 1) {
      return { ok: false, reason: "several_languages", languages: known };
    }
    const files = wanted.map((tag) => ({ language: tag, units: unitsOf(draft, tag, source) }));
    const directions = { source: directionOf(source), language: directionOf(first) };
    const units = files[0]?.units ?? [];
    return {
      ok: true,
      text:
        format === "csv"
          ? writeTranslationsCsv(files)
          : writeXliff({ name: slug, source, language: first, directions, units }),
      name: `${slug}${wanted.length === 1 ? `-${first}` : ""}.${format === "csv" ? "csv" : "xlf"}`,
      languages: wanted.map((tag) => {
        const { of, counts } = completenessOf(draft, tag, source);
        const { missing, outdated } = counts;
        return { language: tag, texts: of, missing, outdated };
      }),
    };
  });
}
