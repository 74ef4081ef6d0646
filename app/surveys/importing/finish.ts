import type { z } from "zod";
import { itemsOf } from "../item";
import { type SurveyDefinition, surveySchema } from "../survey";
import { faultsIn } from "./faults-in";
import type { ReadSurvey } from "./read-survey";
import type { ReportLine } from "./report";

/** What the editor can still save. */
const MOST_BYTES = 1024 * 1024;

/** The last gate of every import: what is no survey of ours is refused, with the reasons. */
export function finish(
  definition: SurveyDefinition,
  report: ReportLine[],
  schema: z.ZodType<SurveyDefinition> = surveySchema,
): ReadSurvey {
  const asks = definition.sections.some(({ items }) =>
    items.some((entry) => itemsOf(entry).length > 0),
  );
  if (!asks) return { ok: false, reason: "There is no question in it.", report };
  const parsed = schema.safeParse(definition);
  if (!parsed.success) {
    const reason = `This is more than a survey here can be. ${faultsIn(parsed.error)}`;
    return { ok: false, reason, report };
  }
  if (Buffer.byteLength(JSON.stringify(parsed.data)) > MOST_BYTES) {
    const reason = "Its texts are larger than 1 MB in all. Split the survey, or shorten its texts.";
    return { ok: false, reason, report };
  }
  return { ok: true, definition: parsed.data, report };
}
