import { z } from "zod";
import { pickLanguage } from "~/surveys/translations";
import type { ReadCommitment } from "./commitments/commitment";
import type { InLanguage } from "./in-language";
import { type Declined, declinedOf, linesOf } from "./report-lines";

const part = (name: string) => z.string().trim().max(20_000, `${name} is too long.`);
const title = z.string().trim().max(200, "Use at most 200 characters.");

/** What somebody writes, in the report's own language. One line each is one thing heard or declined. */
export const reportTextSchema = z.object({
  title: title.min(1, "Give the report a title."),
  heard: part("What you heard").min(1, "Say what you heard."),
  willNotDo: part("What you will not do"),
  next: part("What is next").default(""),
});
export type ReportText = z.infer<typeof reportTextSchema>;

export const PARTS = ["title", "heard", "willNotDo", "next"] as const;
export type ReportPart = (typeof PARTS)[number];

/** The same in another language; what is empty is not translated. */
export const translatedTextSchema = z.object({
  title,
  heard: part("What you heard"),
  willNotDo: part("What you will not do"),
  next: part("What is next"),
});
export type TranslatedText = z.infer<typeof translatedTextSchema>;

export const translationsSchema = z.record(z.string(), translatedTextSchema.partial()).catch({});
export type Translations = z.infer<typeof translationsSchema>;

/** A report as it is read in one language: each part in it, or in the one it was written in. */
export type ReadReport = {
  title: InLanguage<string>;
  heard: InLanguage<string[]>;
  willDo: ReadCommitment[];
  willNotDo: InLanguage<Declined[]>;
  next: InLanguage<string[]>;
};

export type WrittenReport = ReportText & { language: string; translations: Translations };

export function readReport(
  report: WrittenReport,
  willDo: ReadCommitment[],
  language: string,
): ReadReport {
  const said = (part: ReportPart) => saidIn(report, part, language);
  const read = <T>(part: ReportPart, as: (text: string) => T): InLanguage<T> => {
    const { lang, text } = said(part);
    return { lang, text: as(text) };
  };
  return {
    title: said("title"),
    heard: read("heard", linesOf),
    willDo,
    willNotDo: read("willNotDo", (text) => linesOf(text).map(declinedOf)),
    next: read("next", linesOf),
  };
}

function saidIn(report: WrittenReport, part: ReportPart, language: string): InLanguage<string> {
  const own = { lang: report.language, text: report[part] };
  const { translations } = report;
  const offered = Object.keys(translations).filter((tag) => translations[tag]?.[part]);
  const lang = pickLanguage(language, [report.language, ...offered], report.language);
  if (lang === report.language) return own;
  return { lang, text: translations[lang]?.[part] ?? report[part] };
}

/** Which parts of a report a language lacks: its readers get them in the one it was written in. */
export function missingParts(report: WrittenReport, language: string): ReportPart[] {
  if (language === report.language) return [];
  return PARTS.filter(
    (part) => report[part].trim() !== "" && !report.translations[language]?.[part]?.trim(),
  );
}

const DAY_MS = 24 * 3600 * 1000;

/** When a wave's report is due: the district's promise, in days, counts from the closing. */
export function promisedBy(closesAt: Date, days: number): Date {
  return new Date(closesAt.getTime() + days * DAY_MS);
}

/** One report a wave: the address says which survey and which wave. */
export function reportSlug(surveySlug: string, waveNumber: number): string {
  return `${surveySlug}-${waveNumber}`;
}

/** One report a version of a plan; "plan-" keeps it apart from a survey of the same name. */
export function planReportSlug(planSlug: string, version: number): string {
  return `plan-${planSlug}-${version}`;
}
