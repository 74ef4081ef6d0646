import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { findSource } from "./find-source.server";
import { freeSlug } from "./import-survey.server";
import type { SurveyDefinition } from "./survey";
import { createSurvey, isSlugTaken } from "./survey.db.server";
import { partsOf } from "./survey-source";

export type CreatedSurvey = { ok: true; surveyId: string } | { ok: false; reason: "no_source" };

/** Begins a survey: empty, or as a copy of a source. */
export async function createSurveyFrom(caller: Caller, from: string): Promise<CreatedSurvey> {
  return transaction(caller, async (scope) => {
    const draft = from === "empty" ? emptySurvey() : await copyOfSource(scope, from);
    if (!draft) return { ok: false, reason: "no_source" };
    const wanted = from === "standard" || from === "short" ? "technology" : "survey";
    const slug = await freeSlug(wanted, (candidate) => isSlugTaken(scope, candidate));
    const surveyId = await createSurvey(scope, slug, draft);
    await recordAudit(scope, "survey.create", `survey:${surveyId}`, { slug, from });
    return { ok: true, surveyId };
  });
}

function emptySurvey(): SurveyDefinition {
  return {
    title: { all: {} },
    optionSets: {},
    sections: [{ id: "s1", title: { all: {} }, items: [] }],
  };
}

/** A copy of another survey is told from it by a number behind its title. */
async function copyOfSource(caller: Caller, from: string): Promise<SurveyDefinition | null> {
  const source = await findSource(caller, from);
  if (!source || !["version", "draft"].includes(partsOf(from).kind)) return source;
  const title = Object.fromEntries(
    Object.entries(source.title).map(([reader, texts]) => [
      reader,
      Object.fromEntries(
        Object.entries(texts).map(([tag, text]) => [tag, `${text.slice(0, 1990)} (2)`]),
      ),
    ]),
  );
  return { ...source, title };
}
