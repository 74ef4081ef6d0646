import { data } from "react-router";
import { z } from "zod";
import { clientAddressContext } from "~/auth/client-address";
import { requirePublicDistrict } from "~/districts/get-district.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { RadioField } from "~/ui/fields/radio-field";
import { TextArea } from "~/ui/fields/text-area";
import { PageHead } from "~/ui/parts/page-head";
import { flagComment } from "../comments/change-comment.server";
import { GROUNDS } from "../comments/comment";
import { messagesOf, typedValues } from "../comments/comment-form";
import { groundLabel } from "../comments/ground-label";
import { withinLimit } from "../comments/limits.server";
import { requireComment } from "../comments/load-comment.server";
import { RefusalPart } from "../comments/refusal";
import { planWords } from "../messages";
import { openReading, requireVersion } from "../open-version.server";
import { findPlanOf } from "../plan-of.db.server";
import { askedLanguage, withLanguage } from "../reading";
import type { Route } from "./+types/comment-flags";

export const handle = { room: "plan", js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];

const LONGEST_NOTE = 1000;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  return transaction(caller, async (scope) => {
    const { comment } = await requireComment(scope, request, params.comment);
    if (comment.state !== "shown") notFound("There is no such comment.");
    const { slug } = await findPlanOf(scope, comment.planId, comment.versionId);
    const { version } = await requireVersion(scope, slug, null, services.clock());
    const { words, page } = await openReading(scope, version, askedLanguage(request));
    const base = `/d/${params.district}`;
    return { ...page, title: words.t("flag.title"), base, here: `${base}/comments/${comment.id}` };
  });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const values = typedValues(await request.formData());
  const { id, words } = await transaction(caller, async (scope) => {
    const { comment } = await requireComment(scope, request, params.comment);
    const { slug } = await findPlanOf(scope, comment.planId, comment.versionId);
    const { version } = await requireVersion(scope, slug, null, services.clock());
    const { words } = await openReading(scope, version, askedLanguage(request));
    return { id: comment.id, words };
  });
  const { t, number } = words;
  const schema = z.object({
    ground: z.enum(GROUNDS, t("error.ground")),
    note: z
      .string()
      .trim()
      .max(LONGEST_NOTE, t("error.note_long", { most: number(LONGEST_NOTE) }))
      .default(""),
  });
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    return data({ errors: messagesOf(parsed.error), values }, { status: 422 });
  }
  if (!(await withinLimit(services, "flag-from", context.get(clientAddressContext)))) {
    return data({ errors: null, values }, { status: 429 });
  }
  await transaction(caller, (scope) => flagComment(scope, id, parsed.data));
  const to = `/d/${params.district}/comments/${id}?said=flagged`;
  return seeOther(withLanguage(to, askedLanguage(request)));
}

export default function CommentFlags({ loaderData: page, actionData }: Route.ComponentProps) {
  const words = planWords(page.lang);
  const { t } = words;
  const to = (href: string) => withLanguage(href, page.keep);
  if (actionData?.errors === null) {
    return <RefusalPart why="busy" words={words} back={to(page.here)} to="comment" />;
  }
  const { errors = {}, values = {} } = actionData ?? {};
  return (
    <>
      <PageHead
        kicker={<a href={to(page.here)}>{t("page.comment")}</a>}
        title={page.title}
        lede={t("rules.report")}
      >
        <a href={to(`${page.base}/comment-rules`)}>{t("write.rules")}</a>
      </PageHead>
      <form method="post" action={to(`${page.here}/flags`)} className="stack narrow">
        <ErrorSummary
          title={t("error.title", { count: Object.keys(errors).length })}
          errors={errors}
        />
        <RadioField
          name="ground"
          label={t("flag.ground")}
          options={GROUNDS.map((ground) => ({ value: ground, label: groundLabel(ground, words) }))}
          defaultValue={values.ground}
          error={errors.ground}
        />
        <TextArea
          name="note"
          label={t("flag.note")}
          labelNote={t("write.optional")}
          defaultValue={values.note}
          error={errors.note}
          dir="auto"
        />
        <Button>{t("flag.send")}</Button>
      </form>
    </>
  );
}
