import { randomBytes } from "node:crypto";
import { invitationToken } from "~/campaigns/links.server";
import { browserHash } from "~/responses/browser.server";
import type { ReportStory } from "../../db/reports/report-story";

/** Whom the wave invited has answered in the browser "mine", and commented on a plan, which has an answer. */
export async function commentOf(story: ReportStory) {
  const { districtId } = story;
  await story.answer(story.waveId, "ana@home.test");
  const invitation = await story.db(({ db }) => db.invitation.findFirstOrThrow());
  const token = invitationToken(story.services.secrets.link, invitation.id, 0);
  const mine = { secret: "m".repeat(22), isNew: false };
  await story.db(async ({ db }) => {
    const hash = Uint8Array.from(browserHash(mine, token));
    await db.response.updateMany({ data: { browserHash: hash } });
    const staff = await db.staff.findFirstOrThrow();
    const plan = await db.plan.create({ data: { districtId, slug: "plan" } });
    const version = await db.planVersion.create({
      data: { districtId, planId: plan.id, number: 1, title: "Plan", language: "en" },
    });
    const commenter = await db.commenter.create({
      data: {
        ...{ districtId, personId: invitation.personId, addressId: invitation.addressId },
        ...{ tokenHash: randomBytes(32), language: "es" },
      },
    });
    const answer = await db.officialAnswer.create({
      data: {
        ...{ districtId, planId: plan.id, disposition: "adopted", reason: "It is right." },
        ...{ language: "en", author: "IT", staffId: staff.id },
      },
    });
    await db.planComment.create({
      data: {
        ...{ districtId, planId: plan.id, versionId: version.id, sectionKey: "s" },
        ...{ commenterId: commenter.id, text: "Lend longer.", language: "en" },
        ...{ shownAs: "role:families", state: "shown", answerId: answer.id },
      },
    });
  });
  return { token, cookie: `fc_browser=${mine.secret}` };
}
