import { z } from "zod";
import { getDistrict } from "~/districts/get-district.server";
import type { Mailer } from "~/mail/mailer";
import { compileMail, composeMail, type Sender } from "~/mail/message";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { systemCaller } from "~/platform/system-caller.server";
import { mailLanguage } from "../../../emails/messages";
import { renderMail } from "../../../emails/render-mail";
import { findPlanOf } from "../plan-of.db.server";
import { CONFIRM_DAYS } from "./comment";
import { findComment } from "./comment.db.server";
import { getCommenter } from "./commenter.db.server";
import { commenterUrl } from "./commenter.server";

const payloadSchema = z
  .object({
    districtId: z.uuid(),
    commenterId: z.uuid(),
    mailId: z.uuid(),
    /** The comment that waits, or the one to come back to. */
    comment: z.uuid().optional(),
    at: z.uuid().optional(),
  })
  .refine(({ comment, at }) => comment !== undefined || at !== undefined);

/** Job "send-comment-confirmation": the personal link that makes an address a commenter's. */
export async function sendCommentConfirmation(
  payload: unknown,
  { services, mailer, sender }: { services: Services; mailer: Mailer; sender: Sender },
): Promise<void> {
  const { districtId, commenterId, mailId, comment, at } = payloadSchema.parse(payload);
  const caller = systemCaller(services.database, districtId, "comment-confirmation");
  const mail = await transaction(caller, async (scope) => {
    const about = await findComment(scope, comment ?? at ?? "");
    if (!about || (comment && about.state !== "unconfirmed")) return null;
    const commenter = await getCommenter(scope, commenterId);
    const plan = await findPlanOf(scope, about.planId, about.versionId);
    return { ...commenter, plan: plan.title, district: await getDistrict(scope) };
  });
  if (!mail?.email) return;
  const language = mailLanguage(mail.language);
  const props = {
    district: mail.district.name,
    plan: mail.plan,
    isComment: comment !== undefined,
    days: CONFIRM_DAYS,
    office: { phone: mail.district.contact || null, address: null },
  };
  const compiled = compileMail(await renderMail("comment-confirmation", props, language));
  const link = commenterUrl(services.env.APP_URL, services.secrets.link, commenterId);
  const letter = {
    kind: "personal" as const,
    deliveryId: mailId,
    to: { name: "", address: mail.email },
    language,
    values: { url: `${link}?${comment ? `comment=${comment}` : `at=${at}`}` },
  };
  const outcome = await mailer.send(composeMail(compiled, sender, letter, services.clock()));
  if (outcome.state === "deferred") throw new Error(`The mail waits: ${outcome.reply}`);
  if (outcome.state !== "sent") services.log.warn({ outcome }, "a confirmation did not go out");
}
