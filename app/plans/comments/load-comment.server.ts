import { requirePublicDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import { type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { openReading, requireVersion } from "../open-version.server";
import { findPlanOf } from "../plan-of.db.server";
import { headingOf } from "../reading";
import { findSectionText } from "../section-text.db.server";
import { LONGEST_COMMENT, may } from "./comment";
import {
  type CommentRow,
  findComment,
  getVoice,
  listEvents,
  listReplies,
} from "./comment.db.server";
import { knownCommenter } from "./known-commenter.server";
import { pageOf } from "./load-section.server";
import { readEvents } from "./timeline";

const REPLIES_A_PAGE = 30;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The comment of an address, if it is public or its writer asks; else 404. */
export async function requireComment(scope: Scope, request: Request, id: string) {
  const comment = uuid.test(id) ? await findComment(scope, id) : null;
  const commenter = await knownCommenter(scope, request);
  const isMine = comment !== null && comment.commenterId === commenter?.id;
  if (!comment || !(isMine || isPublic(comment))) notFound("There is no such comment.");
  return { comment, commenter, isMine };
}

function isPublic({ state, shownAt }: CommentRow): boolean {
  if (state === "shown" || state === "hidden") return true;
  return shownAt !== null && state !== "draft" && state !== "unconfirmed";
}

/** A comment with what was said below it, and its public life. */
export async function loadComment(
  services: Services,
  request: Request,
  params: { district: string; comment: string },
) {
  const caller = await requirePublicDistrict(services, params.district);
  const query = new URL(request.url).searchParams;
  const page = pageOf(query.get("page"));
  return transaction(caller, async (scope) => {
    const { comment, commenter, isMine } = await requireComment(scope, request, params.comment);
    const { slug, number } = await findPlanOf(scope, comment.planId, comment.versionId);
    const opened = await requireVersion(scope, slug, `${number}`, services.clock());
    const { version, district, latest } = opened;
    const now = await requireVersion(scope, slug, null, services.clock());
    const { page: frame, reading } = await openReading(scope, now.version, query.get("lang"));
    const as = { language: reading.language, own: version.language };
    const text = await findSectionText(scope, version.id, comment.sectionKey, as);
    const me = commenter?.id ?? null;
    const below = { page, size: REPLIES_A_PAGE, longest: LONGEST_COMMENT };
    return {
      ...frame,
      base: `/d/${district.slug}`,
      slug,
      id: comment.id,
      key: comment.sectionKey,
      plan: version.title,
      ...(text ? headingOf(text, frame) : { heading: version.title, headingIn: version.language }),
      planIn: version.language,
      version: number,
      latest,
      timezone: district.timezone,
      isOpen: now.isOpen,
      parentId: comment.parentId,
      voice: await getVoice(scope, comment, me, LONGEST_COMMENT),
      ...(await listReplies(scope, comment.id, me, below)),
      ...{ page, size: REPLIES_A_PAGE },
      events: readEvents(await listEvents(scope, comment.id)),
      isMine,
      isKnown: commenter !== null,
      may: {
        edit: isMine && may("edit", comment.state) && comment.answerId === null,
        withdraw: isMine && may("withdraw", comment.state),
        support: may("support", comment.state) && !isMine,
        reply: may("reply", comment.state) && now.isOpen,
      },
      said: query.get("said"),
    };
  });
}

export type CommentPage = Awaited<ReturnType<typeof loadComment>>;
