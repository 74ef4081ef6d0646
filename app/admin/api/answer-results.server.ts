import type { z } from "zod";
import type { Caller } from "~/platform/scope.server";
import {
  findReadableRelease,
  type ListedRelease,
  listReadableReleases,
} from "~/scores/exports/list-results.server";
import { readingMethod } from "~/scores/exports/release-document";
import type { resultsListSchema, resultsSchema } from "./results-schemas";

/** Surveys and waves with the releases of each that may be read. */
export async function listResults(caller: Caller): Promise<z.output<typeof resultsListSchema>> {
  const listed = await listReadableReleases(caller);
  return {
    surveys: grouped(listed, ({ surveyId }) => surveyId).map(([survey, ofSurvey]) => ({
      ...{ surveyId: survey.surveyId, slug: survey.slug, title: survey.title },
      waves: grouped(ofSurvey, ({ waveId }) => waveId).map(([wave, ofWave]) => ({
        ...{ waveId: wave.waveId, number: wave.wave },
        ...{ opensAt: wave.opensAt.toISOString(), closesAt: wave.closesAt.toISOString() },
        releases: ofWave.map(aboutRelease),
      })),
    })),
  };
}

/** One release's tables with how to read them. */
export async function showResults(
  caller: Caller,
  id: string,
): Promise<z.output<typeof resultsSchema> | null> {
  const found = await findReadableRelease(caller, id);
  if (!found) return null;
  const { listed, source } = found;
  return {
    ...aboutRelease(listed),
    ...{ waveId: listed.waveId, survey: listed.slug, wave: listed.wave },
    surveyVersion: source.survey.version,
    ...{ leftOut: source.release.leftOut, method: readingMethod(source) },
    // A table of scores or of items: the type of its rows goes with its name.
    tables: source.tables as z.output<typeof resultsSchema>["tables"],
  };
}

function aboutRelease({ releaseId, state, createdAt, publishedAt }: ListedRelease) {
  return {
    ...{ releaseId, state, builtAt: createdAt.toISOString() },
    publishedAt: publishedAt?.toISOString() ?? null,
  };
}

/** In the order they come; of each group also its first. */
function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): [first: T, rows: T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()].flatMap((own) => (own[0] ? [[own[0], own] as [T, T[]]] : []));
}
