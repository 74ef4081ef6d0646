import type { z } from "zod";
import { faultsOf } from "../builder/faults";
import { draftSchema, type SurveyDefinition, surveySchema } from "../survey";
import type { Texts, Wording } from "../texts";
import { faultsIn } from "./faults-in";
import { finish } from "./finish";
import type { ReadSurvey } from "./read-survey";
import { newReport } from "./report";
import { unfitPlace } from "./unfit-place";

/** Reads a survey file of our own: JSON by the published schema. */
export function readOwnJson(text: string): ReadSurvey {
  let source: unknown;
  try {
    source = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return refused(`The file is no JSON: ${error instanceof Error ? error.message : ""}`);
  }
  return readOwnSurvey(source);
}

/**
 * Reads a survey from JSON. It may lack words that its authors have not written yet; anything else that
 * publishing would refuse is refused here, with its place.
 */
export function readOwnSurvey(source: unknown): ReadSurvey {
  const unfit = unfitPlace(source);
  if (unfit) return refused(`This is no survey of ours. ${unfit}`);
  const draft = draftSchema.safeParse(withoutFormat(source));
  if (!draft.success) return notOurs(draft.error);
  const worded = surveySchema.safeParse(withWords(draft.data));
  if (!worded.success) return notOurs(worded.error);
  const report = newReport();
  const faults = faultsOf(draft.data);
  if (faults.some(({ at }) => at === null)) report.carried("survey", unfinished(faults, null));
  for (const { id, items } of draft.data.sections) {
    if (faults.some(({ at }) => at === id)) report.carried(id, unfinished(faults, id));
    for (const item of items) report.carried(item.id, unfinished(faults, item.id));
  }
  return finish(draft.data, report.lines, draftSchema);
}

function unfinished(faults: ReturnType<typeof faultsOf>, id: string | null): string {
  const words = faults.flatMap((fault) => (fault.at === id ? [fault.words] : []));
  return words.length > 0 ? `Before it can be published: ${words.join(" ")}` : "";
}

const refused = (reason: string): ReadSurvey => ({ ok: false, reason, report: [] });

function notOurs(error: z.ZodError): ReadSurvey {
  return refused(`This is no survey of ours. ${faultsIn(error)}`);
}

/** An editor's hint which schema a file follows says nothing of the survey. */
function withoutFormat(source: unknown): unknown {
  if (typeof source !== "object" || source === null || Array.isArray(source)) return source;
  const { $schema, ...rest } = Object.fromEntries(Object.entries(source));
  return typeof $schema === "string" ? rest : source;
}

/** The survey as it would be with something in every place that has no words yet. */
function withWords(draft: SurveyDefinition): SurveyDefinition {
  const options = Object.entries(draft.optionSets).map(([name, set]) => [
    name,
    set.map((option) => ({ ...option, label: words(option.label) })),
  ]);
  return {
    ...draft,
    title: { ...wording(draft.title), all: words(draft.title.all ?? {}) },
    optionSets: Object.fromEntries(options),
    sections: draft.sections.map((section) => ({
      ...section,
      title: wording(section.title),
      items: section.items.map((item) => ({
        ...item,
        text: wording(item.text),
        ...("rows" in item && {
          rows: item.rows.map((row) => ({ ...row, text: wording(row.text) })),
        }),
        ...("agree" in item && { agree: wording(item.agree) }),
      })),
    })),
  };
}

function wording(given: Wording): Wording {
  const readers = Object.entries(given).map(([reader, texts]) => [reader, words(texts)]);
  return readers.length > 0 ? Object.fromEntries(readers) : { all: words({}) };
}

function words(texts: Texts): Texts {
  return Object.keys(texts).length > 0 ? texts : { en: "…" };
}
