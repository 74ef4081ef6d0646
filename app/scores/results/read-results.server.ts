import { getDistrict } from "~/districts/get-district.server";
import { listSchools } from "~/districts/list-schools.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { findWave, getWave, getWaveVersion, type WaveRow } from "~/surveys/get-wave.server";
import type { RosterCount } from "../estimates/sample";
import type { ReleaseTable } from "../release/release";
import type { Weighting } from "../release/release-samples";
import {
  type FrozenRow,
  findLatestOfWave,
  getFrozen,
  getSurveySlug,
  listPublishedOfSurvey,
  listWaveReleases,
  type PublishedWave,
  type WaveListing,
} from "./results.db.server";
import { comparedSchools, type ReadRelease, type ResultsSource } from "./results-source";

export type { PublishedWave } from "./results.db.server";

export type PublicResults = {
  /** Every wave of the survey with published results, the latest first. */
  waves: PublishedWave[];
  source: ResultsSource;
};

/** The published results of a survey: of the wave with this number, else of the latest. */
export async function findPublicResults(
  caller: Caller,
  slug: string,
  number?: number,
): Promise<PublicResults | null> {
  return transaction(caller, async (scope) => {
    const waves = await listPublishedOfSurvey(scope, slug);
    const chosen = number === undefined ? waves[0] : waves.find((one) => one.number === number);
    if (!chosen) return null;
    const wave = await getWave(scope, chosen.waveId);
    const release = await getFrozen(scope, chosen.releaseId);
    return { waves, source: await sourceOf(scope, wave, release, waves, slug) };
  });
}

export type WaveResults = {
  wave: WaveRow;
  slug: string;
  title: string;
  /** Of the wave's latest published release, which a later draft does not replace. */
  publishedAt: Date | null;
  source: ResultsSource | null;
};

/** What staff read of a wave: its latest release, draft or published; `source` null before one. */
export async function findWaveResults(caller: Caller, waveId: string): Promise<WaveResults | null> {
  return transaction(caller, async (scope) => {
    const wave = await findWave(scope, waveId);
    if (!wave) return null;
    const slug = await getSurveySlug(scope, wave.surveyId);
    const { definition } = await getWaveVersion(scope, wave);
    const title = definition.title.all?.en ?? slug;
    const waves = await listPublishedOfSurvey(scope, slug);
    const publishedAt = waves.find((one) => one.waveId === waveId)?.publishedAt ?? null;
    const release = await findLatestOfWave(scope, waveId);
    const source = release && (await sourceOf(scope, wave, release, waves, slug));
    return { wave, slug, title, publishedAt, source };
  });
}

/** All waves with the state of their results. */
export async function listWaveResults(caller: Caller): Promise<WaveListing[]> {
  return transaction(caller, listWaveReleases);
}

async function sourceOf(
  scope: Scope,
  wave: WaveRow,
  release: FrozenRow,
  waves: readonly PublishedWave[],
  slug: string,
): Promise<ResultsSource> {
  // An open wave can have been moved to a newer version since the release was built.
  const { versionId = wave.versionId } = release.method as { versionId?: string };
  const { definition, number: version } = await getWaveVersion(scope, { versionId });
  const read = readRelease(scope, release);
  const before = waves.find(({ number }) => number === read.comparedWith);
  const { timezone, language } = await getDistrict(scope);
  return {
    ...{ slug, definition, version, timezone, language },
    wave: { number: wave.number, opensAt: wave.opensAt, closesAt: wave.closesAt },
    release: read,
    before: before ? { number: before.number, closesAt: before.closesAt } : null,
    schools: (await listSchools(scope)).map(({ id, name, code }) => ({ id, name, code })),
  };
}

/** Staff limited to some schools read the rows of those schools only. */
function readRelease({ schools }: Scope, row: FrozenRow): ReadRelease {
  const tables = row.tables as readonly ReleaseTable[];
  const { dropped, roster, weightings, comparedWith } = row.method as {
    dropped: readonly { table: string; reason: string }[];
    roster: readonly RosterCount[];
    weightings: readonly Weighting[];
    comparedWith: { number: number } | null;
  };
  const { id, createdAt, publishedAt } = row;
  const isOpenTo = (school?: string) =>
    schools === null || (school !== undefined && schools.includes(school));
  return {
    ...{ id, createdAt, publishedAt, dropped, roster, weightings },
    comparedWith: comparedWith?.number ?? null,
    comparedSchools: comparedSchools(tables),
    state: row.state === "published" ? "published" : "draft",
    tables: tables.map((table) =>
      table.name === "school"
        ? { ...table, rows: table.rows.filter(({ school }) => isOpenTo(school)) }
        : table,
    ),
  };
}
