import { data } from "react-router";
import { clientAddressContext } from "~/auth/client-address";
import { requirePublicDistrict } from "~/districts/get-district.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { PageHead } from "~/ui/parts/page-head";
import { may } from "../comments/comment";
import { findComment, getVoice } from "../comments/comment.db.server";
import { CommentArticle } from "../comments/comment-article";
import { CommentForm, formKnown } from "../comments/comment-form-part";
import { commentWords } from "../comments/comment-words";
import { knownCommenter } from "../comments/known-commenter.server";
import { RefusalPart } from "../comments/refusal";
import { submitComment } from "../comments/submit-comment.server";
import { InLanguage } from "../in-language";
import { openReading, requireVersion } from "../open-version.server";
import { askedLanguage, headingOf, withLanguage } from "../reading";
import { findSectionText } from "../section-text.db.server";
import type { Route } from "./+types/new-comment";

export const handle = { room: "plan", js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.heading ?? "Plan" }];

const MOST_BYTES = 128 * 1024;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The form alone, to a comment that the address names or to the section. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const parentId = new URL(request.url).searchParams.get("reply");
  if (parentId !== null && !uuid.test(parentId)) notFound();
  return transaction(caller, async (scope) => {
    const opened = await requireVersion(scope, params.plan, null, services.clock());
    const { plan, version, isOpen, district } = opened;
    const { page, reading } = await openReading(scope, version, askedLanguage(request));
    const text = await findSectionText(scope, version.id, params.section, reading);
    if (!text) notFound("This version of the plan has no such section.");
    const commenter = await knownCommenter(scope, request);
    const parent = parentId === null ? null : await findComment(scope, parentId);
    if (parentId !== null && (parent?.planId !== plan.id || !may("reply", parent.state))) {
      notFound("There is no comment to reply to.");
    }
    return {
      ...page,
      base: `/d/${district.slug}`,
      slug: plan.slug,
      key: params.section,
      plan: version.title,
      ...headingOf(text, page),
      timezone: district.timezone,
      moderation: plan.moderation,
      isOpen,
      known: formKnown(commenter),
      parent: parent && (await getVoice(scope, parent, commenter?.id ?? null, 1200)),
    };
  });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const form = await readBoundedForm(request, MOST_BYTES);
  if (!form) throw data({ message: "This is longer than a comment may be." }, { status: 413 });
  const from = context.get(clientAddressContext);
  const { plan, section } = params;
  const submitted = await submitComment(services, caller, { request, form, from, plan, section });
  const base = `/d/${params.district}`;
  const to = (href: string) => seeOther(withLanguage(`${base}/${href}`, askedLanguage(request)));
  if (submitted.is === "kept") return to(`comments/${submitted.id}?said=1`);
  if (submitted.is === "mailed") return to(`plans/${plan}/sections/${section}?said=mail`);
  const status = { closed: 403, busy: 429, wrong: 422 }[submitted.is];
  return data(submitted, { status });
}

export default function NewComment({ loaderData: page, actionData }: Route.ComponentProps) {
  const words = commentWords(page.lang, page.timezone);
  const { t } = words;
  const here = `${page.base}/plans/${page.slug}/sections/${page.key}`;
  const typed = actionData && "values" in actionData ? actionData : undefined;
  const parentId = page.parent?.id ?? typed?.values.parent ?? null;
  const refused = actionData && actionData.is !== "wrong" ? actionData.is : null;
  const why = refused ?? (page.isOpen ? null : ("closed" as const));
  return (
    <>
      {why ? (
        <RefusalPart why={why} words={words} back={withLanguage(here, page.keep)} />
      ) : (
        <PageHead
          kicker={<InLanguage text={page.plan} of={page.writtenIn} page={page.lang} />}
          title={t(parentId ? "write.reply_title" : "write.title")}
          lede={<InLanguage text={page.heading} of={page.headingIn} page={page.lang} />}
        >
          <a href={withLanguage(here, page.keep)}>{t("page.section")}</a>
        </PageHead>
      )}
      {page.parent && (
        <CommentArticle
          voice={page.parent}
          {...{ words, base: page.base, writtenIn: page.writtenIn, keep: page.keep }}
          plan={page.slug}
          isOpen
          isPage
        />
      )}
      {why !== "closed" && (
        <CommentForm
          action={withLanguage(`${here}/comments`, page.keep)}
          words={words}
          moderation={page.moderation}
          rulesHref={withLanguage(`${page.base}/comment-rules`, page.keep)}
          known={page.known}
          parentId={parentId}
          values={typed?.values}
          errors={typed && "errors" in typed ? typed.errors : undefined}
        />
      )}
    </>
  );
}
