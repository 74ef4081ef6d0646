import { randomUUID } from "node:crypto";
import { inviteWave } from "~/campaigns/invite-wave.server";
import { invitationToken } from "~/campaigns/links.server";
import { addSchool } from "~/districts/add-school.server";
import { transaction } from "~/platform/scope.server";
import { randomToken } from "~/platform/secrets.server";
import { systemCaller } from "~/platform/system-caller.server";
import { createLinkDoors } from "~/responses/link-doors.server";
import { takeAnswers } from "~/responses/take-answers.server";
import { askingOf } from "~/surveys/asking-of.server";
import { createWaveOf } from "~/surveys/create-wave.server";
import { importSurvey } from "~/surveys/import-survey.server";
import { publishSurvey } from "~/surveys/publish-survey.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import type { Site } from "../auth/site";

export type Asked = { audience: string; token: string; secret: string };

/** An open confidential wave of the standard survey to which so many of each audience were invited. */
export async function openWave(site: Site, districtId: string, people: Record<string, number>) {
  const { services } = site;
  const caller = systemCaller(services.database, districtId, "test");
  const school = await addSchool(caller, { code: "N01", name: "North School" });
  if (!school.ok) throw new Error(school.reason);
  const survey = await importSurvey(caller, standardSurvey(), { slug: "tech", dryRun: false });
  if (!survey.ok || !survey.surveyId) throw new Error("no survey");
  await publishSurvey(caller, survey.surveyId);
  const [opens, closes] = [-1, 9].map((days) => new Date(Date.now() + days * 86_400_000));
  const wave = await createWaveOf(caller, "America/Chicago", {
    ...{ surveyId: survey.surveyId, mode: "confidential", planVersionId: null },
    ...{ opens: opens?.toISOString() ?? "", closes: closes?.toISOString() ?? "" },
  });
  if (!wave.ok) throw new Error(wave.reason);
  const { waveId } = wave;
  const rows = Object.entries(people).flatMap(([audience, count]) =>
    Array.from({ length: count }, (_, n) => ({
      ...{ districtId, sourceId: randomUUID(), givenName: "Maria", language: "en" },
      ...{ email: `${audience}${n}@home.test`, emailKey: `${audience}${n}@home.test` },
      ...{ audiences: [audience], schoolIds: [school.schoolId] },
    })),
  );
  await transaction(caller, ({ db }) => db.person.createMany({ data: rows }));
  const asking = await askingOf(caller, waveId);
  if (!asking) throw new Error("no wave");
  const invited = await inviteWave(caller, waveId, asking, services);
  if (!invited.ok) throw new Error(invited.reason);
  const invitations = await transaction(caller, ({ db }) =>
    db.invitation.findMany({ where: { waveId }, select: { id: true, audience: true } }),
  );
  const asked = invitations.map(({ id, audience }) => ({
    audience,
    token: invitationToken(services.secrets.link, id, 0),
    secret: randomToken(),
  }));
  return { caller, waveId, asked, answer: (one: Asked, code: string) => answer(site, one, code) };
}

/** Marks the same answer everywhere, in the browser with this secret. */
async function answer({ services }: Site, { token, secret }: Asked, code: string): Promise<void> {
  const items = standardSurvey().sections.flatMap((section) => section.items);
  const marked = items.filter(({ kind }) => kind === "single").map(({ id }) => [id, code]);
  const version = new URLSearchParams([["version", "0"], ...marked]);
  const { database } = services;
  const doors = createLinkDoors(database);
  const deps = { database, doors, definitionOf: async () => standardSurvey() };
  const taken = await takeAnswers(deps, token, { secret, isNew: false }, version);
  if (taken.kind !== "receipt") throw new Error(JSON.stringify(taken));
}
