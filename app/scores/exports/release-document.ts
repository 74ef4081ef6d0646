import { K } from "../release/k";
import type { ReleaseTable } from "../release/release";
import { LEAST_CHANGE } from "../release/release-change";
import type { ExportSource } from "./export-source";

/** How the tables are to be read, of what they show alone. */
export type ReadingMethod = {
  readonly k: number;
  readonly comparedWith: number | null;
  readonly leastChange: number;
  /** Weighted to the people of the roster, and those nobody counted. */
  readonly weighted: readonly string[];
  readonly unweighted: readonly string[];
};

export function readingMethod({ tables, release }: Pick<ExportSource, "tables" | "release">) {
  return {
    ...{ k: K, comparedWith: release.comparedWith, leastChange: LEAST_CHANGE },
    weighted: audiencesOf(tables, "audience"),
    unweighted: audiencesOf(tables, "people_who_answered"),
  } satisfies ReadingMethod;
}

/** The one JSON file of a release: the same release always gives the same text, which its hash is of. */
export function releaseJson(source: ExportSource): string {
  const { district, survey, wave, release, tables } = source;
  const dates =
    release.state === "published"
      ? { publishedAt: release.publishedAt }
      : { publishedAt: null, state: release.state, builtAt: release.createdAt };
  const document = {
    ...{ district: district.slug, survey: survey.slug, wave: wave.number },
    surveyVersion: survey.version,
    ...{ opensAt: wave.opensAt, closesAt: wave.closesAt, ...dates },
    leftOut: release.leftOut,
    method: readingMethod(source),
    tables,
  };
  return `${JSON.stringify(document)}\n`;
}

function audiencesOf(tables: readonly ReleaseTable[], name: string): string[] {
  return tables.flatMap((table) =>
    table.name === name && table.name !== "items" ? table.rows.map(({ audience }) => audience) : [],
  );
}
