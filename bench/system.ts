import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Asking } from "~/campaigns/asking";
import { inviteWave } from "~/campaigns/invite-wave.server";
import { listWaveLinks } from "~/campaigns/list-wave-links.server";
import { addSchool } from "~/districts/add-school.server";
import { createDistrict } from "~/districts/create-district.server";
import { importPeople } from "~/people/import-people.server";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import type { Caller } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { askingOf } from "~/surveys/asking-of.server";
import { createWaveOf } from "~/surveys/create-wave.server";
import { importSurvey } from "~/surveys/import-survey.server";
import { publishSurvey } from "~/surveys/publish-survey.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { openDatabase } from "../server/database/open";
import { createServices } from "../server/services";

export type BenchSystem = {
  services: Services;
  caller: Caller;
  ownerUrl: string;
  dataDir: string;
  waveId: string;
  asking: Asking;
  campaignId: string;
  /** Links nobody has answered, each to be used once. */
  links: string[];
  close(): Promise<void>;
};

type Size = { people: number; languages: readonly string[] };

/** A system of its own in a folder of its own: one school, one open wave, so many people invited. */
export async function openBenchSystem(
  size: Size = { people: 12_000, languages: ["en"] },
): Promise<BenchSystem> {
  const dataDir = mkdtempSync(join(tmpdir(), "full-circle-bench-"));
  const env = parseEnv({ ...process.env, DATA_DIR: dataDir, DATABASE_URL: "", SMTP_URL: "" });
  const log = createLog("error", "bench");
  const database = await openDatabase(env, log);
  const services = createServices(env, database.appUrl, log);
  const close = async () => {
    await services.database.close();
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const wave = await prepare(services, size).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { services, ownerUrl: database.ownerUrl, dataDir, close, ...wave };
}

async function prepare(services: Services, size: Size) {
  const district = { slug: "bench", name: "Bench", timezone: "UTC", language: "en" };
  const { districtId } = must(await createDistrict(services.database, district, "bench"));
  const caller = systemCaller(services.database, districtId, "bench");
  must(await addSchool(caller, { code: "A", name: "School A" }));
  must(await importPeople(caller, csv(size), { dryRun: false }));
  const { surveyId } = must(
    await importSurvey(caller, standardSurvey(), { slug: "bench", dryRun: false }),
  );
  must(await publishSurvey(caller, surveyId ?? ""));
  const { waveId } = must(
    await createWaveOf(caller, "UTC", {
      surveyId: surveyId ?? "",
      opens: "2020-01-01",
      closes: "2099-01-01",
      mode: "confidential",
      planVersionId: null,
    }),
  );
  const asking = await askingOf(caller, waveId);
  if (!asking) throw new Error("no wave");
  const { campaignId } = must(await inviteWave(caller, waveId, asking, services));
  const links = (await listWaveLinks(caller, waveId, "csv", services)).map(({ url }) => url);
  return { caller, waveId, asking, campaignId, links };
}

async function* csv({ people, languages }: Size): AsyncGenerator<Uint8Array> {
  yield Buffer.from("source_id,email,given_name,family_name,audience,schools,language\n");
  for (let at = 0; at < people; at += 1000) {
    const rows = Array.from({ length: Math.min(1000, people - at) }, (_, i) => {
      const id = at + i;
      const language = languages[id % languages.length];
      return `p${id},p${id}@mail.example,Given${id},Family${id},families,A,${language}`;
    });
    yield Buffer.from(`${rows.join("\n")}\n`);
  }
}

function must<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result as Extract<T, { ok: true }>;
}
