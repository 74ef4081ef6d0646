import type { z } from "zod";
import { itemsOf } from "../item";
import { type SurveyDefinition, surveySchema } from "../survey";
import type { ReadSurvey } from "./read-survey";
import type { ReportLine } from "./report";

/** The last gate of every import: what is no survey of ours is refused, with the reasons. */
export function finish(definition: SurveyDefinition, report: ReportLine[]): ReadSurvey {
  const asks = definition.sections.some(({ items }) =>
    items.some((entry) => itemsOf(entry).length > 0),
  );
  if (!asks) return { ok: false, reason: "Nothing in it can become a question here.", report };
  const parsed = surveySchema.safeParse(definition);
  if (parsed.success) return { ok: true, definition: parsed.data, report };
  return { ok: false, reason: `This is too much for a survey. ${faultsIn(parsed.error)}`, report };
}

const MOST_FAULTS = 10;

/** The first faults with their places, in one sentence each. */
export function faultsIn(error: z.ZodError): string {
  const faults = error.issues
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => `${path.join(".") || "file"}: ${message}`);
  const more = error.issues.length - MOST_FAULTS;
  return `${faults.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
