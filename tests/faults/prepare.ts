import { inviteWave } from "~/campaigns/invite-wave.server";
import { listWaveLinks } from "~/campaigns/list-wave-links.server";
import { addSchool } from "~/districts/add-school.server";
import { createDistrict } from "~/districts/create-district.server";
import { importPeople } from "~/people/import-people.server";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { askingOf } from "~/surveys/asking-of.server";
import { createWaveOf } from "~/surveys/create-wave.server";
import { importSurvey } from "~/surveys/import-survey.server";
import { publishSurvey } from "~/surveys/publish-survey.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { withClient } from "../../server/database/client";
import { openDatabase, startDatabase } from "../../server/database/open";
import { createServices } from "../../server/services";

/** An open wave with its invitations queued, in a data directory that nobody uses yet. Gives the tokens of p0, p1, … */
export async function prepareWave(
  dataDir: string,
  people: number,
  languages: readonly string[] = ["en"],
): Promise<string[]> {
  const env = parseEnv({ DATA_DIR: dataDir });
  const log = createLog("error", "faults");
  const database = await openDatabase(env, log);
  const services = createServices(env, database.appUrl, log);
  try {
    const links = await inviteAll(services, people, languages);
    const tokens = links.map(({ sourceId, url }) => [sourceId, url.split("/s/")[1] ?? ""] as const);
    const tokenOf = new Map(tokens);
    return Array.from({ length: people }, (_, index) => tokenOf.get(`p${index}`) ?? "");
  } finally {
    await services.database.close();
    await database.stop();
  }
}

async function inviteAll(services: Services, people: number, languages: readonly string[]) {
  const district = { slug: "faults", name: "Faults", timezone: "UTC", language: "en" };
  const { districtId } = must(await createDistrict(services.database, district, "faults"));
  const caller = systemCaller(services.database, districtId, "faults");
  must(await addSchool(caller, { code: "A", name: "School A" }));
  must(await importPeople(caller, peopleFile(people, languages), { dryRun: false }));
  const draft = { slug: "technology", dryRun: false };
  const surveyId = must(await importSurvey(caller, standardSurvey(), draft)).surveyId ?? "";
  must(await publishSurvey(caller, surveyId));
  const times = { opens: "2020-01-01", closes: "2099-01-01" };
  const wave = { surveyId, ...times, mode: "confidential", planVersionId: null } as const;
  const { waveId } = must(await createWaveOf(caller, "UTC", wave));
  const asking = await askingOf(caller, waveId);
  if (!asking) throw new Error("the wave is not there");
  must(await inviteWave(caller, waveId, asking, services));
  return listWaveLinks(caller, waveId, "csv", services);
}

async function* peopleFile(
  count: number,
  languages: readonly string[],
): AsyncGenerator<Uint8Array> {
  const languageOf = (index: number) => languages[index % languages.length];
  const rows = Array.from(
    { length: count },
    (_, i) => `p${i},p${i}@home.test,families,A,${languageOf(i)}`,
  );
  yield Buffer.from(["source_id,email,audience,schools,language", ...rows].join("\n"));
}

function must<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result as Extract<T, { ok: true }>;
}

export type Ledger = {
  /** Delivery state by address. */
  deliveries: Map<string, string>;
  /** What a response holds, by the hash (hex) of its link's token. */
  responses: Map<string, { AW1: string; OPEN: string }>;
};

/** What the database holds in the end, read as its owner. */
export async function readLedger(dataDir: string): Promise<Ledger> {
  const database = await startDatabase({ DATA_DIR: dataDir }, createLog("error", "faults"));
  try {
    return await withClient(database.ownerUrl, async (owner) => {
      const mails = await owner.query("SELECT email, state FROM delivery");
      const answers = await owner.query(`
        SELECT encode(i.token_hash, 'hex') AS hash, r.answers->>'AW1' AS aw1, r.texts->>'OPEN' AS open
        FROM response r JOIN invitation i ON i.id = r.invitation_id`);
      return {
        deliveries: new Map(mails.rows.map(({ email, state }) => [email, state])),
        responses: new Map(answers.rows.map((row) => [row.hash, { AW1: row.aw1, OPEN: row.open }])),
      };
    });
  } finally {
    await database.stop();
  }
}

export const hashOf = (token: string) => sha256(token).toString("hex");
