import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { may } from "../comments/comment";
import type { PlanVersionRow } from "../plan.db.server";
import { type AnswerForm, MOST_AT_ONCE } from "./answer";
import {
  findPlace,
  giveAnswer,
  insertAnswer,
  lockComments,
  noteAdopted,
  noteTold,
} from "./answer.db.server";
import { mailAnswer, renderAnswerMails } from "./mail-answer.server";

export type Answered =
  | { ok: true; answerId: string; comments: number; mails: number }
  | { ok: false; reason: "none_chosen" | "too_many" | "not_shown" | "no_such_place" };

type AnsweredPlan = { id: string; slug: string; versions: readonly PlanVersionRow[] };

/**
 * One answer for one or many comments, and a mail to each who wrote or supports one of them. An answer
 * that was given before is replaced; who was told of that one is told of this.
 */
export async function answerComments(
  caller: Caller & { actor: { kind: "staff"; id: string } },
  plan: AnsweredPlan,
  ids: readonly string[],
  form: AnswerForm,
  services: Services,
): Promise<Answered> {
  if (ids.length === 0) return { ok: false, reason: "none_chosen" };
  if (ids.length > MOST_AT_ONCE) return { ok: false, reason: "too_many" };
  const { adopted, ...said } = form;
  const language = plan.versions[0]?.language ?? "en";
  const district = await getDistrict(caller);
  const title = plan.versions.find(({ publishedAt }) => publishedAt)?.title ?? plan.slug;
  const content = await renderAnswerMails(district, { slug: plan.slug, title }, said.author);
  return transaction(caller, async (scope): Promise<Answered> => {
    const comments = await lockComments(scope, plan.id, ids);
    const answerable = comments.every(({ state }) => may("answer", state));
    if (comments.length !== ids.length || !answerable) return { ok: false, reason: "not_shown" };
    const place = adopted && (await findPlace(scope, plan.id, adopted));
    if (adopted && !place) return { ok: false, reason: "no_such_place" };
    const { id: staffId } = caller.actor;
    const answerId = await insertAnswer(scope, plan.id, { ...said, language }, place, staffId);
    await giveAnswer(scope, answerId, ids, said.disposition);
    await noteAdopted(scope, { answerId }, services.clock());
    const told = await noteTold(scope, answerId, ids);
    const address = `${services.env.APP_URL}/d/${district.slug}/comments`;
    const mails = await mailAnswer(scope, district, content, told, { ...said, adopted, address });
    await recordAudit(scope, "comment.answer", `plan:${plan.slug}`, {
      ...{ answerId, disposition: said.disposition, comments: ids.length, mails },
    });
    return { ok: true, answerId, comments: ids.length, mails };
  });
}
