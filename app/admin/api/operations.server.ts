import type { z } from "zod";
import type { Permission } from "~/auth/permissions";
import { findWaveStatus } from "~/campaigns/get-wave-status.server";
import { loadNeeds } from "~/partnerships/needs/load-needs.server";
import { exported } from "~/partnerships/needs/needs-file";
import { exportPartners } from "~/partnerships/partners/export-partners.server";
import { exportedPartner } from "~/partnerships/partners/partners-file";
import type { Caller } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { schoolCodes } from "~/scores/exports/school-codes.server";
import { createRelease } from "~/scores/release/create-release.server";
import { findRelease } from "~/scores/release/read-release.server";
import type { ReleaseTable } from "~/scores/release/release";
import { findWave } from "~/surveys/get-wave.server";
import { readSurveys } from "~/surveys/read-surveys.server";
import { waveState } from "~/surveys/wave";
import { listResults, showResults } from "./answer-results.server";
import { needsSchema, partnersSchema } from "./partnership-schemas";
import { resultsListSchema, resultsSchema } from "./results-schemas";
import { releaseCreatedSchema, releaseSchema, surveysSchema, waveStatusSchema } from "./schemas";

type Run<Answer> = (caller: Caller, id: string, services: Services) => Promise<Answer | null>;

export type Operation = {
  id: string;
  method: "GET" | "POST";
  /** With at most one `{name}`, an id. */
  path: string;
  summary: string;
  permission: Permission;
  status: 200 | 201;
  answer: z.ZodType;
  /** Null: there is no such thing. */
  run: Run<unknown>;
};

const operation = <Schema extends z.ZodType>(
  declared: Omit<Operation, "answer" | "run"> & {
    answer: Schema;
    run: Run<z.output<Schema>>;
  },
): Operation => declared;

/** Everything the API can do: what answers a request, and what openapi.json describes. */
export const operations: readonly Operation[] = [
  operation({
    id: "listSurveys",
    method: "GET",
    path: "/api/v1/surveys",
    summary: "Surveys with their versions and waves, the latest first",
    permission: "survey.read",
    status: 200,
    answer: surveysSchema,
    run: listSurveys,
  }),
  operation({
    id: "getWave",
    method: "GET",
    path: "/api/v1/waves/{wave}",
    summary: "How many were invited, reached and answered, per school and audience",
    permission: "wave.read",
    status: 200,
    answer: waveStatusSchema,
    run: findWaveStatus,
  }),
  operation({
    id: "getRelease",
    method: "GET",
    path: "/api/v1/releases/{release}",
    summary: "The tables of a release; what is hidden is null",
    permission: "release.read",
    status: 200,
    answer: releaseSchema,
    run: showRelease,
  }),
  operation({
    id: "listResults",
    method: "GET",
    path: "/api/v1/results",
    summary: "Surveys and waves with the releases that may be read, the latest first",
    permission: "release.read",
    status: 200,
    answer: resultsListSchema,
    run: listResults,
  }),
  operation({
    id: "getResults",
    method: "GET",
    path: "/api/v1/results/{release}",
    summary: "One of these releases with how to read it, rounded as its n allows",
    permission: "release.read",
    status: 200,
    answer: resultsSchema,
    run: showResults,
  }),
  operation({
    id: "listNeeds",
    method: "GET",
    path: "/api/v1/needs",
    summary: "Needs of plans with what has arrived, is promised and is open",
    permission: "need.read",
    status: 200,
    answer: needsSchema,
    run: async (caller) => ({ needs: (await loadNeeds(caller)).map(exported) }),
  }),
  operation({
    id: "listPartners",
    method: "GET",
    path: "/api/v1/partners",
    summary: "Partners with their agreements, without anybody's contacts",
    permission: "partner.read",
    status: 200,
    answer: partnersSchema,
    run: async (caller) => ({ partners: (await exportPartners(caller)).map(exportedPartner) }),
  }),
  operation({
    id: "createRelease",
    method: "POST",
    path: "/api/v1/waves/{wave}/releases",
    summary: "Builds a draft release of a wave",
    permission: "release.create",
    status: 201,
    answer: releaseCreatedSchema,
    run: async (caller, waveId) => {
      if (!(await findWave(caller, waveId))) return null;
      const created = await createRelease(caller, waveId);
      if (!created.ok) throw new Error(created.reason);
      return { releaseId: created.releaseId };
    },
  }),
];

async function listSurveys(caller: Caller, _id: string, { clock }: Services) {
  const surveys = await readSurveys(caller);
  return {
    surveys: surveys.map(({ id, slug, draft, versions, waves }) => ({
      surveyId: id,
      slug,
      title: draft.title.all?.en ?? slug,
      versions: versions.map((version) => ({ versionId: version.id, number: version.number })),
      waves: waves.map((wave) => ({
        waveId: wave.id,
        number: wave.number,
        state: waveState(wave, clock()),
        mode: wave.mode,
        opensAt: wave.opensAt.toISOString(),
        closesAt: wave.closesAt.toISOString(),
      })),
    })),
  };
}

async function showRelease(caller: Caller, id: string) {
  const release = await findRelease(caller, id);
  if (!release) return null;
  const { id: releaseId, waveId, state } = release;
  const tables = openTables(caller, release.tables);
  return { releaseId, waveId, state, tables: await schoolCodes(caller, tables) };
}

/** Staff limited to some schools read the rows of those schools only. */
function openTables({ schools }: Caller, tables: readonly ReleaseTable[]): ReleaseTable[] {
  return tables.map((table) =>
    table.name !== "school" || schools === null
      ? table
      : { ...table, rows: table.rows.filter(({ school = "" }) => schools.includes(school)) },
  );
}
