import { data } from "react-router";
import { requirePublicDistrict } from "~/districts/get-district.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { PageHead } from "~/ui/parts/page-head";
import { editComment } from "../comments/change-comment.server";
import { may, readShownAs, writeShownAs } from "../comments/comment";
import type { CommentRow } from "../comments/comment.db.server";
import { readComment, typedValues } from "../comments/comment-form";
import { CommentForm, formKnown } from "../comments/comment-form-part";
import { findQuotedTexts } from "../comments/find-quoted-texts.server";
import { requireComment } from "../comments/load-comment.server";
import { quoteFrom } from "../comments/quote";
import { planWords } from "../messages";
import { openReading, requireVersion } from "../open-version.server";
import { findPlanOf } from "../plan-of.db.server";
import { askedLanguage, withLanguage } from "../reading";
import type { Route } from "./+types/comment-text";

export const handle = { room: "plan", js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];

const MOST_BYTES = 128 * 1024;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  return transaction(caller, async (scope) => {
    const { comment, commenter, isMine } = await requireComment(scope, request, params.comment);
    if (!isMine) forbidden("Only the browser that wrote this comment can change it.");
    const { slug, moderation } = await findPlanOf(scope, comment.planId, comment.versionId);
    const opened = await requireVersion(scope, slug, null, services.clock());
    const { words, page } = await openReading(scope, opened.version, askedLanguage(request));
    return {
      ...page,
      title: words.t("edit.title"),
      base: `/d/${params.district}`,
      id: comment.id,
      isReply: comment.parentId !== null,
      isDraft: comment.state === "draft",
      isEditable: may("edit", comment.state) && comment.answerId === null,
      moderation,
      known: formKnown(commenter),
      values: valuesOf(comment),
    };
  });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const form = await readBoundedForm(request, MOST_BYTES);
  if (!form) throw data({ message: "This is longer than a comment may be." }, { status: 413 });
  return transaction(caller, async (scope) => {
    const { comment, isMine } = await requireComment(scope, request, params.comment);
    if (!isMine) forbidden("Only the browser that wrote this comment can change it.");
    const { slug, moderation, number } = await findPlanOf(scope, comment.planId, comment.versionId);
    const { version } = await requireVersion(scope, slug, `${number}`, services.clock());
    const values = typedValues(form);
    const isDraft = form.has("_save") && comment.state === "draft";
    const { words, reading } = await openReading(scope, version, askedLanguage(request));
    const checked = readComment(values, words, { isKnown: true, isDraft });
    if (!checked.ok) return data({ errors: checked.errors, values }, { status: 422 });
    const { text, quote, around, shownAs } = checked.value;
    const languages = [comment.quote?.language ?? version.language, reading.language];
    const texts = await findQuotedTexts(scope, version, comment.sectionKey, languages);
    if (texts.length === 0) notFound();
    const { id, commenterId } = comment;
    const changed = await editComment(scope, {
      ...{ id, commenterId, text, shownAs, moderation, isDraft, now: services.clock() },
      quote: quoteFrom(texts, quote, around),
    });
    if (!changed.ok) return data({ errors: {}, values }, { status: 409 });
    const to = `/d/${params.district}/comments/${id}?said=1`;
    return seeOther(withLanguage(to, askedLanguage(request)));
  });
}

export default function CommentText({ loaderData: page, actionData }: Route.ComponentProps) {
  const words = planWords(page.lang);
  const { t } = words;
  const here = `${page.base}/comments/${page.id}`;
  if (!page.isEditable) return <PageHead title={page.title} lede={t("edit.answered")} />;
  return (
    <>
      <PageHead
        title={page.title}
        lede={page.moderation === "before" && !page.isDraft ? t("edit.before") : undefined}
      />
      <CommentForm
        action={withLanguage(`${here}/text`, page.keep)}
        words={words}
        moderation={page.moderation}
        rulesHref={withLanguage(`${page.base}/comment-rules`, page.keep)}
        known={page.known}
        parentId={page.isReply ? "none" : null}
        values={actionData?.values ?? page.values}
        errors={actionData?.errors}
        edit={{ button: t(page.isDraft ? "edit.send" : "edit.save"), isDraft: page.isDraft }}
      />
    </>
  );
}

/** As the form had it; initials were typed as a name and stand as one. */
function valuesOf({ text, quote, shownAs }: CommentRow): Record<string, string> {
  const shown = readShownAs(shownAs);
  return {
    text,
    quote: quote?.exact ?? "",
    quote_prefix: quote?.prefix ?? "",
    quote_suffix: quote?.suffix ?? "",
    shown: shown.kind === "name" ? "name" : writeShownAs(shown),
    ...(shown.kind === "name" ? { name: shown.name } : {}),
  };
}
