import { afterAll, vi } from "vitest";
import { inviteWave } from "~/campaigns/invite-wave.server";
import { listWaveLinks } from "~/campaigns/list-wave-links.server";
import { addSchool } from "~/districts/add-school.server";
import { createDistrict } from "~/districts/create-district.server";
import { importPeople } from "~/people/import-people.server";
import { type Database, openDatabase } from "~/platform/database.server";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { askingOf } from "~/surveys/asking-of.server";
import { createWaveOf } from "~/surveys/create-wave.server";
import { importSurvey } from "~/surveys/import-survey.server";
import { publishSurvey } from "~/surveys/publish-survey.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import type { SurveyDefinition } from "~/surveys/survey";
import { withClient } from "../../../server/database/client";
import { testDatabase } from "../../support/database";

export type Asked = { audience?: string; school?: string; language?: string };

type WaveOptions = {
  people: readonly Asked[];
  /** Codes and names. */
  schools?: Readonly<Record<string, string>>;
  definition?: SurveyDefinition;
  mode?: "confidential" | "anonymous";
  opens?: string;
  closes?: string;
  /** What time zone the database itself has, if not UTC. */
  serverZone?: string;
};

// The first story of a process loads the letters and every command.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const opened = new Set<Database>();
afterAll(async () => {
  await Promise.all([...opened].map((database) => database.close()));
  opened.clear();
});

export const many = (count: number, asked: Asked = {}): Asked[] => Array(count).fill(asked);

/** A wave as the commands make it, with everybody invited: their tokens are in the order of the people. */
export async function invitedWave(options: WaveOptions) {
  const { appUrl, ownerUrl } = await testDatabase();
  if (options.serverZone) await setZone(ownerUrl, options.serverZone);
  const services = servicesOn(appUrl);
  const district = { slug: "cedar", name: "Cedar Valley", timezone: "UTC", language: "en" };
  const { districtId } = must(await createDistrict(services.database, district, "test"));
  const caller = systemCaller(services.database, districtId, "test");
  const schools = options.schools ?? { A: "Lakeside School", B: "Hillside School" };
  for (const [code, name] of Object.entries(schools)) {
    must(await addSchool(caller, { code, name }));
  }
  must(await importPeople(caller, peopleFile(options.people), { dryRun: false }));
  const definition = options.definition ?? standardSurvey();
  const draft = must(await importSurvey(caller, definition, { slug: "technology", dryRun: false }));
  const surveyId = draft.surveyId ?? "";
  must(await publishSurvey(caller, surveyId));
  const { waveId } = must(
    await createWaveOf(caller, "UTC", {
      surveyId,
      opens: options.opens ?? "2020-01-01",
      closes: options.closes ?? "2099-01-01",
      mode: options.mode ?? "confidential",
      planVersionId: null,
    }),
  );
  const asking = await askingOf(caller, waveId);
  if (!asking) throw new Error("the wave is not there");
  must(await inviteWave(caller, waveId, asking, services));
  const tokenOf = await linksOf(caller, waveId, services);
  const tokens = options.people.map((_, index) => tokenOf.get(`p${index}`) ?? "");
  const db = <T>(work: (scope: Scope) => Promise<T>) => transaction(caller, work);
  const responses = () => db(({ db }) => db.response.findMany({ where: { waveId } }));
  return { services, ownerUrl, caller, districtId, definition, waveId, tokens, db, responses };
}

const setZone = (ownerUrl: string, zone: string) =>
  withClient(ownerUrl, (owner) =>
    owner.query(`ALTER DATABASE ${new URL(ownerUrl).pathname.slice(1)} SET timezone = '${zone}'`),
  );

/** Everybody's token in a wave, by source id. */
export async function linksOf(caller: Caller, waveId: string, services: Services) {
  const links = await listWaveLinks(caller, waveId, "csv", services);
  return new Map(links.map(({ sourceId, url }) => [sourceId, url.split("/s/")[1] ?? ""]));
}

export type Invited = Awaited<ReturnType<typeof invitedWave>>;

function servicesOn(appUrl: string): Services {
  const log = createLog("silent", "test");
  const database = openDatabase(appUrl, log);
  opened.add(database);
  return {
    database,
    log,
    clock: () => new Date(),
    secrets: { session: "s".repeat(43), link: "l".repeat(43) },
    env: parseEnv({ APP_URL: "http://full-circle.test", LOG_LEVEL: "silent" }),
  };
}

/** Their source ids are p0, p1 … */
export async function* peopleFile(people: readonly Asked[]): AsyncGenerator<Uint8Array> {
  const rows = people.map(({ audience = "families", school = "A", language = "en" }, index) => {
    const id = `p${index}`;
    return [id, `${id}@home.test`, `Person ${index}`, audience, school, language].join(",");
  });
  yield Buffer.from(["source_id,email,given_name,audience,schools,language", ...rows].join("\n"));
}

export function must<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result as Extract<T, { ok: true }>;
}
