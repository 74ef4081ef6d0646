import { expect, test } from "vitest";
import { gatherLeads } from "~/partnerships/leads/gather-leads.server";
import { declineLead, makePartner, makePledge } from "~/partnerships/leads/handle-lead.server";
import { lockNeed } from "~/partnerships/needs/need.db.server";
import { erasePersonBySourceId } from "~/people/erase-person.server";
import { endWave } from "~/scores/release/close-wave.server";
import { AGREED } from "~/surveys/condition-rules";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import type { SurveyDefinition } from "~/surveys/survey";
import { formServer } from "../responses/form-server";
import { invitedWave, many } from "../responses/story";

const now = new Date("2026-11-28T12:00:00Z");
const survey = withOffer(standardSurvey());

function withOffer(standard: SurveyDefinition): SurveyDefinition {
  const option = (code: string, label: string) => ({ code, label: { en: label }, score: null });
  const [first, ...rest] = standard.sections;
  if (!first) throw new Error("no section");
  const offer = {
    ...{ id: "HELP", kind: "offer" as const, required: false, scored: false, options: "help" },
    text: { all: { en: "What could you give?" } },
  };
  return {
    ...standard,
    optionSets: { ...standard.optionSets, help: [option("t", "Time"), option("d", "Devices")] },
    sections: [{ ...first, items: [...first.items, offer] }, ...rest],
  };
}

const agreed = { HELP: "d", "HELP.agree": AGREED, "HELP.note": "Ten laptops" };

async function closedWave(mode: "confidential" | "anonymous") {
  const people = many(12, { audience: "business" });
  const wave = await invitedWave({ people, definition: survey, mode });
  const form = await formServer(wave);
  const [willing = "", silent = ""] = wave.tokens;
  expect((await form.post(willing, agreed)).status).toBe(303);
  expect((await form.post(silent, { HELP: "t", "HELP.note": "Do not read" })).status).toBe(303);
  expect(await gatherLeads(wave.caller, now)).toBe(0);
  await endWave(wave.caller, wave.waveId);
  return wave;
}

test("an offer becomes a lead once its wave has closed, only where its sender agreed", async () => {
  const { caller, db } = await closedWave("confidential");
  expect(await gatherLeads(caller, now)).toBe(1);
  expect(await gatherLeads(caller, now)).toBe(0);
  const leads = await db(({ db }) => db.lead.findMany());
  expect(leads).toMatchObject([
    {
      ...{ question: "What could you give?", ticked: ["Devices"], note: "Ten laptops" },
      ...{ audience: "business", state: "new", email: expect.stringContaining("@") },
    },
  ]);
});

test("an anonymous wave gives no leads, whatever was ticked", async () => {
  const { caller, db } = await closedWave("anonymous");
  expect(await gatherLeads(caller, now)).toBe(0);
  expect(await db(({ db }) => db.lead.count())).toBe(0);
});

test("a lead becomes one thing only, and goes with its person", async () => {
  const { caller, db, services } = await closedWave("confidential");
  await gatherLeads(caller, now);
  const { id } = await db(({ db }) => db.lead.findFirstOrThrow());
  const need = await db(async (scope) => {
    const { districtId } = scope;
    const made = await scope.db.need.create({
      data: {
        ...{ districtId, kind: "material", amount: 12, language: "en", stage: "planning" },
        ...{ state: "open", publishedAt: now, texts: { en: { title: "Laptops" } } },
      },
    });
    return lockNeed(scope, made.id);
  });
  if (!need) throw new Error("no need");
  expect(await makePledge(caller, services, id, { need, amount: 10 })).toMatchObject({ ok: true });
  const pledge = await db(({ db }) => db.pledge.findFirstOrThrow());
  expect(pledge).toMatchObject({ offered: 10, state: "offered", message: "Ten laptops" });
  const again = await makePartner(caller, id, { now, timezone: "UTC" });
  expect(again).toEqual({ ok: false, reason: "ended" });
  expect(await declineLead(caller, id, now)).toEqual({ ok: false, reason: "ended" });
  expect(await db(({ db }) => db.partner.count())).toBe(0);
  const person = await db(({ db }) => db.lead.findFirstOrThrow({ include: { person: true } }));
  await erasePersonBySourceId(caller, person.person.sourceId);
  expect(await db(({ db }) => db.lead.count())).toBe(0);
});
