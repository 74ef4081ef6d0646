import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inviteWave } from "~/campaigns/invite-wave.server";
import { listWaveLinks } from "~/campaigns/list-wave-links.server";
import type { Sending } from "~/campaigns/send-campaign.server";
import { sendCampaign } from "~/campaigns/send-campaign.server";
import type { WaveLink } from "~/campaigns/wave-link";
import { addSchool } from "~/districts/add-school.server";
import { addStaff } from "~/districts/add-staff.server";
import { createDistrict } from "~/districts/create-district.server";
import { editDistrict } from "~/districts/edit-district.server";
import { getDistrict } from "~/districts/get-district.server";
import { markExample } from "~/districts/mark-example.server";
import { emailSchema } from "~/districts/staff";
import type { Audience } from "~/people/audience";
import { importPeople } from "~/people/import-people.server";
import { findPlanVersion } from "~/plans/find-plan-version.server";
import { importPlan } from "~/plans/import-plan.server";
import type { Caller } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { createLinkDoors } from "~/responses/link-doors.server";
import { takeAnswers } from "~/responses/take-answers.server";
import { closeWave } from "~/scores/release/close-wave.server";
import { createRelease } from "~/scores/release/create-release.server";
import { askingOf } from "~/surveys/asking-of.server";
import { createWaveOf } from "~/surveys/create-wave.server";
import { getWave, getWaveVersion } from "~/surveys/get-wave.server";
import { importSurvey } from "~/surveys/import-survey.server";
import { publishSurvey } from "~/surveys/publish-survey.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { filledForm, willAnswer } from "./answers";
import { cedarValley } from "./district";
import { seedPartnerships } from "./partnerships";
import { peopleCsv } from "./people";
import { seedPlanTalk } from "./plan-talk";
import { type Random, seededRandom } from "./random";
import { writeSpringReport } from "./report";
import { seedThemes } from "./themes";

export type Seeded = { districtId: string; staffId: string; parentLink: string };

const day = 24 * 3600 * 1000;
const planSlug = "learning-with-technology";

/** Fills an empty system with the sample district, by the commands that pages and command line use. */
export async function seedCedarValley(
  services: Services,
  sending: Sending,
  say: (what: string) => void,
): Promise<Seeded> {
  const random = seededRandom(2026);
  const { caller, staffId } = await seedDistrict(services);
  say("the district, its schools and its leader");
  const csv = Buffer.from(peopleCsv(random));
  const { people } = must(await importPeople(caller, pieces(csv), { dryRun: false })).report;
  say(`${people.new} people in the directory`);
  const version = must(
    await importPlan(caller, {
      slug: planSlug,
      markdown: readFileSync(join(import.meta.dirname, "plan.md"), "utf8"),
      language: "en",
      publishedAt: services.clock(),
    }),
  ).version;
  say(`version ${version} of the plan`);
  const imported = must(
    await importSurvey(caller, standardSurvey(), { slug: "technology", dryRun: false }),
  );
  const surveyId = imported.surveyId ?? "";
  must(await publishSurvey(caller, surveyId));

  const { id: planVersionId } = must(await findPlanVersion(caller, `${planSlug}/${version}`));
  const story = { services, sending, caller, surveyId, planVersionId, random, say };
  const spring = await runWave(story, { opensInDays: -45, closesInDays: 1, growth: 0, part: 1 });
  must(await closeWave(caller, spring.waveId));
  await seedThemes(caller, spring.waveId, services.clock());
  await writeSpringReport({ caller, services, leaderId: staffId }, spring.waveId);
  say("wave 1 is closed, its results and report are published");
  const autumn = await runWave(story, {
    opensInDays: -3,
    closesInDays: 18,
    growth: 0.09,
    part: 0.6,
  });
  must(await createRelease(caller, autumn.waveId));
  say("a first draft of wave 2, with what changed since wave 1");
  const { name } = cedarValley.leader;
  const leader = { kind: "staff", id: staffId, name, role: "admin" } as const;
  const talk = { services, sending, caller: { ...caller, actor: leader }, slug: planSlug };
  await seedPlanTalk(talk, say);
  await seedPartnerships(talk, say);
  const parent = autumn.unanswered.find(
    ({ audience, language }) => audience === "families" && language === "en",
  );
  return { districtId: caller.districtId, staffId, parentLink: parent?.url ?? "" };
}

async function seedDistrict(services: Services): Promise<{ caller: Caller; staffId: string }> {
  const { slug, name, timezone, contact, leader, schools } = cedarValley;
  const made = must(
    await createDistrict(services.database, { slug, name, timezone, language: "en" }, "demo"),
  );
  const caller = systemCaller(services.database, made.districtId, "demo");
  await markExample(caller);
  const { id: _, slug: __, mailPaused: ___, ...rest } = await getDistrict(caller);
  await editDistrict(caller, { ...rest, contact });
  for (const { code, name } of schools) must(await addSchool(caller, { code, name }));
  const email = emailSchema.parse(leader.email);
  const member = { name: leader.name, email, role: "admin" as const, schools: [] };
  const { staffId } = must(await addStaff(caller, services, member, { mail: false }));
  return { caller, staffId };
}

type Story = {
  planVersionId: string;
  services: Services;
  sending: Sending;
  caller: Caller;
  surveyId: string;
  random: Random;
  say: (what: string) => void;
};

/** Invites everybody, sends the mails, and has a part of them answer. */
async function runWave(
  { services, sending, caller, surveyId, planVersionId, random, say }: Story,
  plan: { opensInDays: number; closesInDays: number; growth: number; part: number },
): Promise<{ waveId: string; unanswered: WaveLink[] }> {
  const at = (days: number) => new Date(services.clock().getTime() + days * day).toISOString();
  const { waveId } = must(
    await createWaveOf(caller, cedarValley.timezone, {
      surveyId,
      opens: at(plan.opensInDays),
      closes: at(plan.closesInDays),
      mode: "confidential",
      planVersionId,
    }),
  );
  const asking = await askingOf(caller, waveId);
  if (!asking) throw new Error("The wave that was just made is not found.");
  const { campaignId, recipients } = must(await inviteWave(caller, waveId, asking, services));
  await sendCampaign({ districtId: caller.districtId, campaignId }, { services, ...sending });
  say(`${recipients} invitations sent`);
  const links = await listWaveLinks(caller, waveId, "csv", services);
  const unanswered = await answer({ services, caller, random, say }, waveId, links, plan);
  return { waveId, unanswered };
}

async function answer(
  { services, caller, random, say }: Pick<Story, "services" | "caller" | "random" | "say">,
  waveId: string,
  links: readonly WaveLink[],
  { growth, part }: { growth: number; part: number },
): Promise<WaveLink[]> {
  const { definition } = await getWaveVersion(caller, await getWave(caller, waveId));
  const { database } = services;
  const deps = {
    database,
    doors: createLinkDoors(database),
    definitionOf: async () => definition,
  };
  const unanswered: WaveLink[] = [];
  const forms: (() => Promise<unknown>)[] = [];
  const sorted = links.toSorted((a, b) =>
    a.sourceId + a.audience < b.sourceId + b.audience ? -1 : 1,
  );
  for (const link of sorted) {
    const audience = link.audience as Audience;
    if (!willAnswer(random, audience) || !random.chance(part)) {
      unanswered.push(link);
      continue;
    }
    const token = link.url.split("/").at(-1) ?? "";
    const browser = { secret: `demo-${link.sourceId}`, isNew: false };
    const form = filledForm(random, definition, audience, growth);
    forms.push(() => takeAnswers(deps, token, browser, form));
  }
  for (let at = 0; at < forms.length; at += 6) {
    await Promise.all(forms.slice(at, at + 6).map((send) => send()));
  }
  say(`${forms.length} people answered`);
  return unanswered;
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A refusal here is a fault of the sample. */
function must<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(`The sample was refused: ${JSON.stringify(result)}`);
  return result as Extract<T, { ok: true }>;
}
