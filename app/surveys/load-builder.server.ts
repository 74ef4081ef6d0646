import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { standardSurvey } from "./standard/standard-survey";
import type { SurveyDefinition } from "./survey";
import { getVersion, listSurveys, type SurveyRow } from "./survey.db.server";
import { findKeptDraft, type KeptDraft, listPublishedIds } from "./survey-draft.db.server";
import type { SourceGroup } from "./survey-source";
import { listTemplates } from "./template.db.server";
import { titleOf } from "./title-of";
import { listWaves } from "./wave.db.server";

export type BuilderMaterial = {
  kept: KeptDraft;
  /** Ids that published versions have. */
  taken: string[];
  /** What answers will be compared with: the version of the latest wave. */
  earlier: { wave: number; definition: SurveyDefinition } | null;
  /** The standard instrument's sets of answers. */
  scales: SurveyDefinition["optionSets"];
  sources: SourceGroup[];
};

/** What somebody needs to build a survey; null where there is none. */
export async function loadBuilder(caller: Caller, id: string): Promise<BuilderMaterial | null> {
  return transaction(caller, async (scope) => {
    const kept = await findKeptDraft(scope, id);
    if (!kept) return null;
    return {
      kept,
      taken: await listPublishedIds(scope, id),
      earlier: await findEarlier(scope, id),
      scales: standardSurvey().optionSets,
      sources: await listSources(scope, id),
    };
  });
}

async function findEarlier(scope: Scope, id: string): Promise<BuilderMaterial["earlier"]> {
  const [latest] = await listWaves(scope, id);
  if (!latest) return null;
  const { definition } = await getVersion(scope, latest.versionId);
  return { wave: latest.number, definition };
}

/** What questions can be copied from, by kind; a survey that was never published by its draft. */
async function listSources(scope: Scope, id: string): Promise<SourceGroup[]> {
  const surveys = await listSurveys(scope);
  const templates = await listTemplates(scope);
  const groups = [
    {
      label: "Standard survey",
      sources: [
        { value: "standard", label: "All 26 questions" },
        { value: "short", label: "The short form" },
      ],
    },
    {
      label: "Your templates",
      sources: templates.map(({ id, name }) => ({ value: `template-${id}`, label: name })),
    },
    {
      label: "Earlier versions of this survey",
      sources: surveys.filter((survey) => survey.id === id).flatMap(versionsOf),
    },
    {
      label: "Other surveys",
      sources: surveys.filter((survey) => survey.id !== id).flatMap((s) => latestOf(s)),
    },
  ];
  return groups.filter(({ sources }) => sources.length > 0);
}

const MOST_VERSIONS = 20;

function versionsOf(survey: SurveyRow) {
  return survey.versions
    .slice(0, MOST_VERSIONS)
    .map(({ id, number }) => ({ value: `version-${id}`, label: `Version ${number}` }));
}

function latestOf(survey: SurveyRow) {
  const [latest] = survey.versions;
  const title = titleOf(survey.draft, `Untitled (${survey.slug})`);
  return latest
    ? [{ value: `version-${latest.id}`, label: `${title}, version ${latest.number}` }]
    : [{ value: `draft-${survey.id}`, label: `${title}, a draft` }];
}
