import { randomUUID } from "node:crypto";
import { inviteWave } from "~/campaigns/invite-wave.server";
import { type Scope, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import type { Site } from "../auth/site";

/** Invites people of a district to a fresh wave, as the command line would. */
export async function mailing(site: Site, districtId: string, emails: readonly string[]) {
  const caller = systemCaller(site.services.database, districtId, "test");
  const db = <T>(work: (scope: Scope) => Promise<T>) => transaction(caller, work);
  const [surveyId, versionId] = [randomUUID(), randomUUID()];
  const waveId = await db(async ({ db }) => {
    const survey = { districtId, id: surveyId, slug: surveyId, draft: {} };
    await db.survey.create({ data: survey });
    await db.surveyVersion.create({
      data: { districtId, id: versionId, surveyId, number: 1, definition: {}, publishedBy: "test" },
    });
    await db.person.createMany({
      data: emails.map((email) => ({
        ...{ districtId, sourceId: randomUUID(), email, emailKey: email, givenName: "Maria" },
        ...{ language: "en", audiences: ["families"] },
      })),
    });
    const wave = await db.wave.create({
      data: {
        ...{ districtId, surveyId, versionId, number: 1, mode: "confidential" },
        ...{ opensAt: new Date(Date.now() - 1000), closesAt: new Date(Date.now() + 86_400_000) },
      },
    });
    return wave.id;
  });
  const asking = {
    audiences: ["families" as const],
    drawSchool: () => null,
    title: () => "What should technology do?",
    languages: ["en", "es"],
    minutes: 8,
  };
  const invited = await inviteWave(caller, waveId, asking, site.services);
  if (!invited.ok) throw new Error(invited.reason);
  return { waveId, campaignId: invited.campaignId, db };
}
