import { randomBytes, randomUUID } from "node:crypto";
import type { Asking } from "~/campaigns/asking";
import { inviteWave } from "~/campaigns/invite-wave.server";
import { openDatabase } from "~/platform/database.server";
import { createLog } from "~/platform/log.server";
import type { Scope } from "~/platform/scope.server";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { testDatabase } from "../../support/database";

const silent = createLog("silent", "test");

export const asking: Asking = {
  audiences: ["families", "staff", "business"],
  drawSchool: (_person, schools) => schools[0] ?? null,
  languages: ["en", "es"],
  minutes: 8,
  title: (language) => (language === "es" ? "Tecnología" : "Technology"),
};

export type Somebody = {
  given?: string;
  email: string;
  audiences?: string[];
  language?: string;
  schools?: string[];
};

/** A district with two schools, a published survey and nobody in it yet. */
export async function newStory(poolSize = 12) {
  const { appUrl, ownerUrl } = await testDatabase();
  const database = openDatabase(appUrl, silent, poolSize);
  const districtId = randomUUID();
  const caller = systemCaller(database, districtId, "test");
  const services: Services = {
    database,
    log: silent,
    clock: () => new Date(),
    secrets: { session: "s".repeat(40), link: "l".repeat(40) },
    env: {
      APP_URL: "http://voice.test",
      PORT: 0,
      DATA_DIR: "/nowhere",
      MAIL_FROM: "Cedar Valley <voice@voice.test>",
      WEB_CONCURRENCY: 1,
      LOG_LEVEL: "silent",
    },
  };
  const north = randomUUID();
  const south = randomUUID();
  const surveyId = randomUUID();
  const versionId = randomUUID();
  const db = <T>(work: (scope: Scope) => Promise<T>) => transaction(caller, work);
  await db(async ({ db }) => {
    const district = {
      id: districtId,
      slug: "cedar",
      name: "Cedar Valley",
      timezone: "America/Chicago",
    };
    await db.district.create({ data: district });
    await db.school.createMany({
      data: [
        { districtId, id: north, code: "N01", name: "North School" },
        { districtId, id: south, code: "S01", name: "South School" },
      ],
    });
    await db.survey.create({ data: { districtId, id: surveyId, slug: "tech", draft: {} } });
    await db.surveyVersion.create({
      data: { districtId, id: versionId, surveyId, number: 1, definition: {}, publishedBy: "test" },
    });
  });

  let waves = 0;
  const addWave = (mode: "confidential" | "anonymous" = "confidential", days = 7) =>
    db(async ({ db }) => {
      const data = {
        districtId,
        surveyId,
        versionId,
        number: ++waves,
        mode,
        opensAt: new Date(Date.now() - 1000),
        closesAt: new Date(Date.now() + days * 86_400_000),
      };
      return (await db.wave.create({ data, select: { id: true } })).id;
    });

  let people = 0;
  const addPeople = (somebodies: readonly Somebody[]) => {
    const rows = somebodies.map((one) => ({
      source: `P${++people}`,
      email: one.email,
      given: one.given ?? `Person ${people}`,
      language: one.language ?? "en",
      audiences: one.audiences ?? ["families"],
      schools: one.schools ?? [north],
    }));
    return db(
      ({ db }) => db.$executeRaw`
        INSERT INTO person (district_id, source_id, email, email_key, given_name, family_name, language,
          audiences, school_ids)
        SELECT ${districtId}::uuid, source, email, lower(email), given, 'Test', language, audiences, schools
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n(source text, email text, given text,
          language text, audiences text[], schools uuid[])`,
    );
  };

  const invite = async (waveId: string) => {
    const invited = await inviteWave(caller, waveId, asking, services);
    if (!invited.ok) throw new Error(invited.reason);
    return invited;
  };

  /** Somebody answers, as the form would store it. */
  const answer = (waveId: string, email: string) =>
    db(async ({ db }) => {
      const invitations = await db.invitation.findMany({
        where: { waveId, person: { email } },
      });
      for (const { id, audience, cellLanguage } of invitations) {
        await db.response.create({
          data: {
            districtId,
            waveId,
            versionId,
            invitationId: id,
            audience,
            language: cellLanguage,
            answers: {},
            digest: Uint8Array.from(randomBytes(32)),
          },
        });
      }
    });

  const deliveries = (campaignId: string) =>
    db(({ db }) => db.delivery.findMany({ where: { campaignId }, orderBy: { email: "asc" } }));

  return {
    ...{ appUrl, ownerUrl, caller, services, districtId, north, south, surveyId, versionId },
    ...{ db, addWave, addPeople, invite, answer, deliveries },
    close: () => database.close(),
  };
}

export type Story = Awaited<ReturnType<typeof newStory>>;

export function families(count: number, from = 0): Somebody[] {
  return Array.from({ length: count }, (_, index) => ({
    email: `family${from + index}@home.test`,
  }));
}
