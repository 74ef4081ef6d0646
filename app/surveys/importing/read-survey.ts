import type { SurveyDefinition } from "../survey";
import type { ReportLine } from "./report";

/** A file read as a survey, with what became of everything in it; or why it gives none. */
export type ReadSurvey =
  | { ok: true; definition: SurveyDefinition; report: ReportLine[] }
  | { ok: false; reason: string; report: ReportLine[] };
