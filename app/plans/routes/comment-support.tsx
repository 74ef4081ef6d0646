import { data } from "react-router";
import { clientAddressContext } from "~/auth/client-address";
import { requirePublicDistrict } from "~/districts/get-district.server";
import { parseEmailAddress } from "~/platform/email-address";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { supportComment } from "../comments/change-comment.server";
import { withinLimit } from "../comments/limits.server";
import { requireComment } from "../comments/load-comment.server";
import { RefusalPart } from "../comments/refusal";
import { askToConfirm } from "../comments/write-comment.server";
import { planWords } from "../messages";
import { openReading, requireVersion } from "../open-version.server";
import { findPlanOf } from "../plan-of.db.server";
import { askedLanguage, withLanguage } from "../reading";
import type { Route } from "./+types/comment-support";

export const handle = { room: "plan", js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];

/** For somebody this browser does not know: where to send the link. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  return transaction(caller, async (scope) => {
    const { comment } = await requireComment(scope, request, params.comment);
    const { slug } = await findPlanOf(scope, comment.planId, comment.versionId);
    const { version } = await requireVersion(scope, slug, null, services.clock());
    const { words, page } = await openReading(scope, version, askedLanguage(request));
    const here = `/d/${params.district}/comments/${comment.id}`;
    return { ...page, title: words.t("support.title"), here };
  });
}

/** Of a known commenter: agrees, or no longer does. Of others: mails the link that makes them known. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const form = await request.formData();
  const found = await transaction(caller, (scope) =>
    requireComment(scope, request, params.comment),
  );
  const { id, planId, versionId } = found.comment;
  const here = `/d/${params.district}/comments/${id}`;
  const { commenter } = found;
  const asked = askedLanguage(request);
  if (commenter) {
    if (!(await withinLimit(services, "comment-by", commenter.id))) {
      return data({ why: "busy" as const }, { status: 429 });
    }
    await transaction(caller, (scope) => supportComment(scope, id, commenter.id));
    return seeOther(withLanguage(here, asked));
  }
  const typed = form.get("email");
  if (typeof typed !== "string") return seeOther(withLanguage(`${here}/support`, asked));
  const email = parseEmailAddress(typed);
  if (!email.ok) return data({ why: "wrong" as const, email: typed }, { status: 422 });
  const from = context.get(clientAddressContext);
  const isWithin =
    (await withinLimit(services, "comment-from", from)) &&
    (await withinLimit(services, "comment-mail", email.key));
  if (!isWithin) return data({ why: "busy" as const }, { status: 429 });
  await transaction(caller, async (scope) => {
    const { slug } = await findPlanOf(scope, planId, versionId);
    const { version } = await requireVersion(scope, slug, null, services.clock());
    const { spoken } = await openReading(scope, version, asked);
    const { address, key } = email;
    await askToConfirm(scope, { email: { address, key }, language: spoken, at: id });
  });
  return seeOther(withLanguage(`${here}?said=mail`, asked));
}

export default function CommentSupport({ loaderData: page, actionData }: Route.ComponentProps) {
  const words = planWords(page.lang);
  const { t } = words;
  const to = (href: string) => withLanguage(href, page.keep);
  if (actionData?.why === "busy") {
    return <RefusalPart why="busy" words={words} back={to(page.here)} to="comment" />;
  }
  const error = actionData && t("error.email");
  return (
    <>
      <PageHead
        kicker={<a href={to(page.here)}>{t("page.comment")}</a>}
        title={page.title}
        lede={t("support.text")}
      />
      <form method="post" action={to(`${page.here}/support`)} className="stack narrow">
        <ErrorSummary
          title={t("error.title", { count: 1 })}
          errors={error ? { email: error } : {}}
        />
        <TextField
          name="email"
          type="email"
          label={t("write.email")}
          hint={t("write.email_hint")}
          autoComplete="email"
          dir="ltr"
          error={error}
          defaultValue={actionData && "email" in actionData ? actionData.email : undefined}
        />
        <Button>{t("support.send")}</Button>
      </form>
    </>
  );
}
