import { notFound } from "~/platform/http.server";
import { type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { publicCaller } from "~/platform/system-caller.server";
import { openReading } from "../open-version.server";
import { findPlan, findPublished } from "../plan.db.server";
import { findPlanOf } from "../plan-of.db.server";
import { withLanguage } from "../reading";
import { confirmComment } from "./change-comment.server";
import { deleteComment, findComment } from "./comment.db.server";
import {
  type CommenterLink,
  confirmCommenter,
  findCommenterLink,
  getCommenter,
} from "./commenter.db.server";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whose personal link it is, or 404. */
export async function requireCommenterLink(
  services: Services,
  token: string,
): Promise<CommenterLink> {
  const link = /^[\w-]{22}$/.test(token) ? await findCommenterLink(services.database, token) : null;
  if (!link) notFound("There is no such link. It may be cut off: open it from the mail again.");
  return link;
}

export function callerOf(services: Services, link: CommenterLink) {
  return publicCaller(services.database, link.districtId);
}

/** The comment the address names, if it waits for this commenter to confirm it. */
export async function findUnconfirmed(scope: Scope, link: CommenterLink, query: URLSearchParams) {
  const id = query.get("comment") ?? "";
  const comment = uuid.test(id) ? await findComment(scope, id) : null;
  return comment?.state === "unconfirmed" && comment.commenterId === link.id ? comment : null;
}

/** Confirms the address and the comment that waits for it; gives where to go on. */
export async function confirmByLink(
  services: Services,
  link: CommenterLink,
  query: URLSearchParams,
): Promise<string> {
  const now = services.clock();
  const base = `/d/${link.slug}`;
  return transaction(callerOf(services, link), async (scope) => {
    await confirmCommenter(scope, link.id, now);
    const waiting = await findUnconfirmed(scope, link, query);
    if (waiting) {
      const { moderation, slug } = await findPlanOf(scope, waiting.planId, waiting.versionId);
      const { id } = waiting;
      await confirmComment(scope, { id, commenterId: link.id, moderation, now });
      return inTheirs(scope, link, slug, `${base}/comments/${id}?said=1`);
    }
    const named = query.get("comment") ?? query.get("at") ?? "";
    const comment = uuid.test(named) ? await findComment(scope, named) : null;
    const isTheirs = comment?.commenterId === link.id && comment.state !== "unconfirmed";
    if (comment && (isTheirs || comment.state === "shown")) {
      const { slug } = await findPlanOf(scope, comment.planId, comment.versionId);
      return inTheirs(scope, link, slug, `${base}/comments/${comment.id}`);
    }
    const plan = await findPlan(scope, query.get("plan") ?? "");
    return plan ? inTheirs(scope, link, plan.slug, `${base}/plans/${plan.slug}`) : base;
  });
}

/** A page of a plan in the commenter's language. */
async function inTheirs(scope: Scope, { id }: CommenterLink, slug: string, href: string) {
  const version = await findPublished(scope, slug);
  if (!version) return href;
  const { language } = await getCommenter(scope, id);
  const { page } = await openReading(scope, version, language);
  return withLanguage(href, page.keep);
}

/** Somebody else wrote it with this address: nobody ever sees it. */
export async function disown(
  services: Services,
  link: CommenterLink,
  query: URLSearchParams,
): Promise<void> {
  await transaction(callerOf(services, link), async (scope) => {
    const waiting = await findUnconfirmed(scope, link, query);
    if (waiting) await deleteComment(scope, waiting.id);
  });
}
