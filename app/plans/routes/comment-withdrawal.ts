import { requirePublicDistrict } from "~/districts/get-district.server";
import { forbidden, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { withdrawComment } from "../comments/change-comment.server";
import { requireComment } from "../comments/load-comment.server";
import { findPlanOf } from "../plan-of.db.server";
import { askedLanguage, withLanguage } from "../reading";
import type { Route } from "./+types/comment-withdrawal";

export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  return transaction(caller, async (scope) => {
    const { comment, isMine } = await requireComment(scope, request, params.comment);
    if (!isMine) forbidden("Only the browser that wrote this comment can withdraw it.");
    const { id, commenterId, planId, versionId } = comment;
    const now = services.clock();
    const changed = await withdrawComment(scope, { id, commenterId, now });
    const base = `/d/${params.district}`;
    const to = (href: string) => seeOther(withLanguage(href, askedLanguage(request)));
    if (!changed.ok || !["draft", "unconfirmed"].includes(changed.comment.state)) {
      return to(`${base}/comments/${id}`);
    }
    const { slug } = await findPlanOf(scope, planId, versionId);
    return to(`${base}/plans/${slug}/sections/${comment.sectionKey}?said=deleted`);
  });
}
