import { commenterToken } from "~/campaigns/links.server";
import type { Sending } from "~/campaigns/send-campaign.server";
import { sendCampaign } from "~/campaigns/send-campaign.server";
import { answerSchema } from "~/plans/answers/answer";
import { answerComments } from "~/plans/answers/answer-comments.server";
import { beginDraft } from "~/plans/begin-draft.server";
import { confirmByLink } from "~/plans/comments/commenter-page.server";
import { showComment } from "~/plans/comments/moderate-comment.server";
import { submitComment } from "~/plans/comments/submit-comment.server";
import { draftMark } from "~/plans/draft-mark.server";
import { saveGoal } from "~/plans/goals/save-goal.server";
import { recordReading, saveMilestone } from "~/plans/goals/save-milestone.server";
import { announceVersion } from "~/plans/mailing/announce-version.server";
import { publishPlan } from "~/plans/publish-plan.server";
import { requireDraft, requirePlan } from "~/plans/require-plan.server";
import { saveSection } from "~/plans/save-section.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { cedarValley } from "./district";

type Leader = Caller & { actor: { kind: "staff"; id: string } };
type Talk = { services: Services; sending: Sending; caller: Leader; slug: string };

const homes = "goal-1-devices-that-are-there-when-they-are-needed";
const lending = "the school lends a hotspot for as long as the laptop is lent";

const comments = [
  {
    section: homes,
    quote: lending,
    text: "How many hotspots are there? With eighty for the whole district the list will be long.",
  },
  {
    section: homes,
    quote: "families pay nothing for it and sign no contract",
    text: "Please say what happens when a laptop breaks. Families are afraid of the bill.",
  },
  {
    section: "goal-2-teachers-who-have-time-to-learn",
    quote: "Four afternoons a year",
    text: "Four afternoons are not much. Our staff would host a fifth at the community college.",
  },
  {
    section: "how-we-will-know",
    quote: "",
    text: "Could the table also say how many programs were dropped because nobody needed them?",
  },
];

/** A draft is mailed to partners, who comment; the district answers, and the next version shows it. */
export async function seedPlanTalk(talk: Talk, say: (what: string) => void): Promise<void> {
  const { caller, slug, services } = talk;
  await announce(talk);
  const written = await commentAll(talk);
  say(`${written.length} comments on the plan`);
  const plan = await requirePlan(caller, slug);
  for (const id of written.slice(0, 3)) {
    must(await showComment(caller, { planId: plan.id, id, now: services.clock() }));
  }
  await beginDraft(caller, slug);
  await changeText(talk);
  await answer(talk, [written[0] ?? "", written[1] ?? ""], {
    ...{ disposition: "adopted", place: `2/${homes}` },
    reason: "You are right. There are 200 hotspots now, and version 2 says that repair is free.",
  });
  await answer(talk, [written[2] ?? ""], {
    disposition: "declined",
    reason:
      "Substitutes for a fifth afternoon are not in the budget. We gladly use your rooms for the four.",
  });
  const seen = draftMark(await requireDraft(caller, slug));
  const note = "Says how many hotspots there are and who pays for repairs.";
  must(await publishPlan(caller, slug, { note, rollOut: "carry", seen }, services.clock()));
  await addGoal(talk, plan.id);
  say("version 2 of the plan, with what changed because of whom");
}

async function announce({ caller, slug, services, sending }: Talk): Promise<void> {
  const plan = await requirePlan(caller, slug);
  const filter = {
    audiences: ["organization" as const, "higher_ed" as const],
    ...{ schools: [], languages: [] },
  };
  const { campaignId } = must(await announceVersion(caller, plan, filter, services));
  await sendCampaign({ districtId: caller.districtId, campaignId }, { services, ...sending });
}

/** Everybody through their own mailed link, as a browser would. */
async function commentAll({ caller, slug, services }: Talk): Promise<string[]> {
  const known = await transaction(caller, ({ db }) =>
    db.commenter.findMany({
      orderBy: { person: { sourceId: "asc" } },
      take: comments.length,
      select: { id: true },
    }),
  );
  const written: string[] = [];
  for (const [index, comment] of comments.entries()) {
    const id = known[index]?.id ?? "";
    const link = { districtId: caller.districtId, id, slug: cedarValley.slug };
    await confirmByLink(services, link, new URLSearchParams({ plan: slug }));
    const token = commenterToken(services.secrets.link, id);
    const form = new FormData();
    form.set("text", comment.text);
    form.set("quote", comment.quote);
    form.set("shown", "role:organization");
    const request = new Request(services.env.APP_URL, {
      headers: { Cookie: `fc_commenter=${token}` },
    });
    const { section } = comment;
    const at = { request, form, from: "demo", plan: slug, section };
    const submitted = await submitComment(services, caller, at);
    if (submitted.is !== "kept") throw new Error(`not kept: ${JSON.stringify(submitted)}`);
    written.push(submitted.id);
  }
  return written;
}

async function changeText({ caller, slug, services }: Talk): Promise<void> {
  const { version, sections } = await requireDraft(caller, slug);
  const text = sections
    .find(({ key }) => key === homes)
    ?.texts.find(({ language }) => language === version.language);
  if (!text) throw new Error("The sample plan has no such section.");
  const body = text.body
    .replace(`${lending}.`, `${lending}. There are 200 of them.`)
    .replace("sign no contract.", "sign no contract. Repair is free.");
  const at = { slug, key: homes, language: version.language };
  const { heading, revision } = text;
  must(await saveSection(caller, at, { heading, body, revision }, services.clock()));
}

async function answer(
  { caller, slug, services }: Talk,
  ids: readonly string[],
  said: { disposition: string; reason: string; place?: string },
): Promise<void> {
  const form = answerSchema.parse({ author: "Office of Technology", ...said });
  must(await answerComments(caller, await requirePlan(caller, slug), ids, form, services));
}

async function addGoal({ caller }: Talk, planId: string): Promise<void> {
  const goalId = await saveGoal(caller, planId, {
    ...{ id: null, title: "A working connection at home for every student", stage: "planning" },
    description: "Hotspots are lent where there is none, for as long as the laptop is.",
    ...{
      owner: "Office of Technology",
      startsOn: new Date("2026-09-01"),
      endsOn: new Date("2027-08-31"),
    },
    sectionKey: homes,
  });
  const milestoneId = await saveMilestone(caller, goalId, {
    ...{ id: null, title: "99 of 100 students are connected", dueOn: new Date("2027-08-31") },
    ...{ indicator: "Students with a working connection at home", unit: "%" },
    ...{ baseline: "88", target: "99" },
  });
  for (const [takenOn, value] of [
    ["2026-09-15", "88"],
    ["2026-11-15", "91"],
  ] as const) {
    await recordReading(caller, milestoneId, { takenOn: new Date(takenOn), value, note: "" });
  }
}

function must<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(`The sample was refused: ${JSON.stringify(result)}`);
  return result as Extract<T, { ok: true }>;
}
