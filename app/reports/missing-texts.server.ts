import { getDistrict } from "~/districts/get-district.server";
import { LANGUAGES } from "~/districts/language";
import type { Caller } from "~/platform/scope.server";
import { type Scope, transaction } from "~/platform/scope.server";
import { askingOf } from "~/surveys/asking-of.server";
import type { CommitmentRow } from "./commitments/commitment.db.server";
import { missingParts, type ReportPart } from "./report";
import type { ReportRow } from "./report.db.server";

/** The languages its readers were asked in; of a plan, all that there are words in. */
export async function reportLanguages(caller: Caller, report: ReportRow): Promise<string[]> {
  return transaction(caller, async (scope: Scope) => {
    const { language } = await getDistrict(scope);
    const asking = report.waveId === null ? null : await askingOf(scope, report.waveId);
    const tags = asking?.languages ?? LANGUAGES.map(({ tag }) => tag);
    return [...new Set([language, ...tags, ...Object.keys(report.translations)])];
  });
}

export type Missing = { language: string; parts: ReportPart[]; commitments: number };

/** What each language lacks of a report: its readers get it in the language it was written in. */
export function missingTexts(
  report: ReportRow,
  commitments: readonly CommitmentRow[],
  languages: readonly string[],
): Missing[] {
  return languages
    .filter((language) => language !== report.language)
    .map((language) => ({
      language,
      parts: missingParts(report, language),
      commitments: commitments.filter(({ translations }) => !translations[language]?.trim()).length,
    }));
}
