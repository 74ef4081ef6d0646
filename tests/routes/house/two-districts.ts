import { randomBytes } from "node:crypto";
import { beginMailing } from "~/campaigns/mailings/write-mailing.server";
import { addSchool } from "~/districts/add-school.server";
import { addSection } from "~/plans/add-section.server";
import { createPlan } from "~/plans/create-plan.server";
import { type Scope, transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { withClient } from "../../../server/database/client";
import { newDistrict, type Site, signedIn } from "../auth/site";
import { mailing } from "../campaigns/mailing";

/** A district with one of everything that a staff address can name. */
export async function fullDistrict(site: Site, slug: string) {
  const districtId = await newDistrict(site, slug);
  const caller = systemCaller(site.services.database, districtId, "test");
  await addSchool(caller, { code: "A", name: "Lakeside School" });
  const member = await signedIn(site, districtId, "admin");
  const { waveId, campaignId } = await mailing(site, districtId, [`maria@${slug}.test`]);
  // A version never changes for the app's role.
  await withClient(site.ownerUrl, (owner) =>
    owner.query("UPDATE survey_version SET definition = $1", [standardSurvey()]),
  );
  const news = { en: { subject: "News", body: "There is news." } };
  const mailingId = await beginMailing(caller, "announcement", news);
  const plan = `plan-of-${slug}`;
  await createPlan(caller, { slug: plan, title: "Plan", language: "en" });
  const section = { heading: `Section of ${slug}`, kind: "section" } as const;
  const added = await addSection(caller, plan, section, new Date());
  if (!added.ok) throw new Error(added.reason);
  const params = await transaction(caller, async ({ db }) => {
    const delivery = await db.delivery.findFirstOrThrow();
    await db.survey.updateMany({ data: { draft: standardSurvey() } });
    await db.delivery.updateMany({ data: { state: "unknown" } });
    const upload = {
      districtId,
      filename: "people.csv",
      bytes: Buffer.from("x"),
      state: "checked",
    };
    const token = await db.apiToken.create({
      data: { districtId, staffId: member.id, name: "SIS", tokenHash: randomBytes(32) },
    });
    return {
      school: (await db.school.findFirstOrThrow()).id,
      member: member.id,
      session: (await db.session.findFirstOrThrow()).id,
      survey: (await db.survey.findFirstOrThrow()).id,
      version: "1",
      source: `version-${(await db.surveyVersion.findFirstOrThrow()).id}`,
      template: (
        await db.surveyTemplate.create({
          data: { districtId, name: "Mine", definition: standardSurvey(), createdBy: "test" },
        })
      ).id,
      wave: waveId,
      campaign: campaignId,
      mailing: mailingId,
      invitation: (await db.invitation.findFirstOrThrow()).id,
      mail: delivery.id,
      address: delivery.addressId,
      import: (await db.peopleImport.create({ data: upload })).id,
      token: token.id,
      ...(await plannedOf(db, districtId, waveId)),
      ...(await outreachOf(db, districtId)),
      ...(await partnershipOf(db, districtId, waveId)),
      plan,
      section: added.key,
      ...(await peopleOf(db, districtId)),
      ...(await aGoal(db, districtId)),
      ...(await aComment(db, districtId, added.key)),
      ...(await aText(db, districtId, waveId)),
      ...(await aReport(db, districtId, member.id)),
    };
  });
  return { districtId, member, params: params as Record<string, string> };
}

/** A need on the board, a partner with one of everything, and a lead. */
async function partnershipOf(db: Scope["db"], districtId: string, waveId: string) {
  const need = await db.need.create({
    data: {
      ...{ districtId, kind: "material", amount: 3, language: "en", stage: "planning" },
      ...{ state: "open", publishedAt: new Date(), texts: { en: { title: "Mine" } } },
    },
  });
  const head = { districtId, name: "Mine", kind: "business" };
  const partner = await db.partner.create({ data: head });
  const of = { districtId, partnerId: partner.id };
  const contact = await db.partnerContact.create({ data: { ...of, name: "Mine", language: "en" } });
  const resource = await db.partnerResource.create({
    data: { ...of, kind: "skill", what: "Mine" },
  });
  const agreement = await db.partnerAgreement.create({ data: { ...of, title: "Mine" } });
  const person = await db.person.findFirstOrThrow();
  const lead = await db.lead.create({
    data: {
      ...{
        districtId,
        waveId,
        personId: person.id,
        itemId: "HELP",
        question: "Mine",
        name: "Mine",
      },
      ...{ audience: "business", email: "m@mine.test", emailKey: "m@mine.test", language: "en" },
    },
  });
  return {
    ...{ need: need.id, partner: partner.id, contact: contact.id, resource: resource.id },
    ...{ agreement: agreement.id, lead: lead.id },
    ...(await offersOf(db, districtId, need.id)),
  };
}

/** An offer that has arrived in part, with its story, and a volunteer with a place. */
async function offersOf(db: Scope["db"], districtId: string, needId: string) {
  const begin = { createdAt: new Date(), confirmedAt: new Date(), language: "en" };
  const pledge = await db.pledge.create({
    data: {
      ...{ districtId, number: 1, needId, kind: "material", name: "Mine", ...begin },
      ...{ offered: 1, accepted: 1, delivered: 1, state: "delivered", publicName: "Agreed" },
      tokenHash: randomBytes(32),
    },
  });
  const mail = await db.pledgeMail.create({
    data: {
      ...{ districtId, pledgeId: pledge.id, kind: "accepted", about: "1", state: "unknown" },
      createdAt: new Date(),
    },
  });
  const picture = await db.partnerPicture.create({
    data: {
      districtId,
      type: "image/png",
      bytes: Buffer.from("x"),
      alt: "x",
      createdAt: new Date(),
    },
  });
  const proof = await db.proof.create({
    data: {
      ...{ districtId, pledgeId: pledge.id, text: "Mine", language: "en", createdAt: new Date() },
      pictureId: picture.id,
    },
  });
  const hours = await db.need.create({
    data: {
      ...{ districtId, kind: "volunteer", amount: 600, language: "en", stage: "planning" },
      ...{ state: "open", publishedAt: new Date(), texts: { en: { title: "Hours" } } },
    },
  });
  const times = {
    startsAt: new Date("2026-10-01T15:00:00Z"),
    endsAt: new Date("2026-10-01T17:00:00Z"),
  };
  const shift = await db.shift.create({
    data: { districtId, needId: hours.id, ...times, places: 2 },
  });
  const volunteer = await db.pledge.create({
    data: {
      ...{ districtId, number: 2, needId: hours.id, kind: "volunteer", name: "Mine", ...begin },
      ...{ offered: 120, accepted: 120, state: "accepted", tokenHash: randomBytes(32) },
    },
  });
  const signup = await db.shiftSignup.create({
    data: {
      ...{ districtId, shiftId: shift.id, pledgeId: volunteer.id, state: "signed_up" },
      since: new Date(),
    },
  });
  return {
    ...{ pledge: pledge.id, event: "thanked", pledgeMail: mail.id, proof: proof.id },
    ...{ picture: picture.id, shift: shift.id, signup: signup.id },
  };
}

/** A reminder that goes by a rule, and one that was planned for a moment. */
async function plannedOf(db: Scope["db"], districtId: string, waveId: string) {
  const of = { districtId, waveId };
  const hours = { weekdays: [1], fromHour: 17, untilHour: 20 };
  await db.reminderRule.create({ data: { ...of, ...hours, daysAfter: [3], changedBy: "test" } });
  const at = new Date(Date.now() + 3_600_000);
  const planned = await db.plannedMailing.create({
    data: { ...of, kind: "reminder", at, createdBy: "test" },
  });
  return { planned: planned.id, day: "3" };
}

/** A touch, a file of some that waits, and a case with words to answer it. */
async function outreachOf(db: Scope["db"], districtId: string) {
  const touch = await db.touch.create({
    data: {
      ...{ districtId, channel: "poster", messageType: "inform", title: "Mine" },
      ...{ audiences: ["families"], happenedOn: new Date("2026-10-01"), createdBy: "test" },
    },
  });
  const file = { filename: "log.csv", bytes: Buffer.from("Sent,What\n1,2") };
  const touchImport = await db.touchImport.create({
    data: { districtId, kind: "messages", ...file },
  });
  const inquiry = await db.inquiry.create({
    data: {
      ...{ districtId, number: 1, channel: "web", subject: "Mine", language: "en" },
      ...{ receivedAt: new Date(), dueAt: new Date(), firstDueAt: new Date() },
      tokenHash: randomBytes(32),
    },
  });
  const answer = await db.inquiryMessage.create({
    data: {
      ...{ districtId, inquiryId: inquiry.id, kind: "answer", medium: "mail", body: "Mine" },
      ...{ at: new Date(), state: "unknown" },
    },
  });
  const template = await db.inquiryTemplate.create({
    data: { districtId, name: "Mine", texts: { en: "Mine" } },
  });
  return {
    ...{ touch: touch.id, touchImport: touchImport.id, inquiry: inquiry.id },
    ...{ answerMail: answer.id, answerTemplate: template.id },
  };
}

/** Somebody, an entry that may be the same person, and one that is. */
async function peopleOf(db: Scope["db"], districtId: string) {
  const entry = async (sourceId: string) => {
    const email = `${sourceId}@twice.test`;
    const of = { districtId, sourceId, email, emailKey: email, language: "en" };
    return (await db.person.create({ data: { ...of, audiences: ["staff"], schoolIds: [] } })).id;
  };
  const [person, duplicate, other] = [await entry("one"), await entry("two"), await entry("three")];
  await db.person.updateMany({ where: { id: other }, data: { mergedIntoId: person } });
  const merged = { districtId, keptId: person, otherId: other, actor: "test" };
  const { id: merge } = await db.personMerge.create({ data: merged });
  return { person, duplicate, merge };
}

async function aGoal(db: Scope["db"], districtId: string) {
  const { id: planId } = await db.plan.findFirstOrThrow();
  const goal = await db.goal.create({
    data: { districtId, planId, position: 0, title: "Goal", stage: "planning" },
  });
  const milestone = await db.milestone.create({
    data: { districtId, goalId: goal.id, position: 0, title: "Milestone" },
  });
  return { goal: goal.id, milestone: milestone.id };
}

/** A text that somebody has to look at first, and a theme. */
async function aText(db: Scope["db"], districtId: string, waveId: string) {
  const of = { districtId, waveId, itemId: "OPEN" };
  const text = await db.openText.create({ data: { ...of, audience: "families", text: "Mine" } });
  await db.textConcern.create({ data: { districtId, textId: text.id, kinds: ["threat"] } });
  const theme = await db.theme.create({ data: { ...of, name: "Theme" } });
  return { text: text.id, theme: theme.id };
}

/** A report on the plan, with a promise. */
async function aReport(db: Scope["db"], districtId: string, staffId: string) {
  const version = await db.planVersion.findFirstOrThrow();
  const text = { title: "Report", heard: "Mine", willNotDo: "", language: "en" };
  const report = await db.report.create({
    data: { districtId, slug: "plan-1", planVersionId: version.id, state: "in_review", ...text },
  });
  const promise = { position: 0, what: "Mine", ownerName: "Dana" };
  const commitment = await db.commitment.create({
    data: { districtId, reportId: report.id, ...promise },
  });
  const reminder = { commitmentId: commitment.id, staffId, dueOn: new Date("2026-10-01") };
  const dueMail = await db.dueMail.create({
    data: { districtId, ...reminder, threshold: "due", state: "unknown" },
  });
  return { report: report.id, commitment: commitment.id, dueMail: dueMail.id };
}

async function aComment(db: Scope["db"], districtId: string, sectionKey: string) {
  const version = await db.planVersion.findFirstOrThrow();
  const address = await db.mailAddress.findFirstOrThrow();
  const commenter = await db.commenter.create({
    data: { districtId, addressId: address.id, tokenHash: randomBytes(32), language: "en" },
  });
  const comment = await db.planComment.create({
    data: {
      ...{ districtId, planId: version.planId, versionId: version.id, sectionKey },
      ...{ commenterId: commenter.id, text: "Mine", language: "en", shownAs: "role:families" },
      state: "waiting",
    },
  });
  return { comment: comment.id };
}

/** Everything of a district, table by table, as text: to see whether anything changed. */
export async function contentsOf(site: Site, districtId: string): Promise<Record<string, string>> {
  return withClient(site.ownerUrl, async (owner) => {
    const { rows: tables } = await owner.query(`
      SELECT table_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'district_id' ORDER BY 1`);
    const contents: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await owner.query(
        `SELECT string_agg(t::text, E'\\n' ORDER BY t::text) AS text FROM "${name}" t WHERE district_id = $1`,
        [districtId],
      );
      contents[name] = rows[0].text ?? "";
    }
    return contents;
  });
}
