import { data } from "react-router";
import { notFound, seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { CODE_MINUTES, enterAccessCode, sendAccessCode } from "../access-code.server";
import { browserCookieHeader } from "../browser.server";
import { translator } from "../messages/translator";
import { onwardOf } from "../onward";
import { canBeOpened, openLink } from "../open-link.server";
import { RespondentPage, respondentPage } from "../respondent-page";
import type { Route } from "./+types/access-code";

export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const opened = await openLink(context.get(servicesContext), request, params.token);
  if (!opened) notFound();
  const page = respondentPage(opened, request);
  if (!canBeOpened(opened.link)) throw seeOther(`/s/${params.token}/receipt`);
  return { ...page, title: translator(page.lang).t("code.title"), minutes: CODE_MINUTES };
}

/** Without a code: mails one to the address of the invitation. With one: lets this browser in. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const opened = await openLink(services, request, params.token);
  if (!opened) notFound();
  const { lang } = respondentPage(opened, request);
  const { answered } = opened.link;
  const onward = onwardOf(
    { token: params.token, answered },
    new URL(request.url).searchParams,
    lang,
  );
  if (!canBeOpened(opened.link)) return seeOther(onward.opened);
  const secure = services.env.APP_URL.startsWith("https:");
  const headers: HeadersInit = opened.browser.isNew
    ? { "Set-Cookie": browserCookieHeader(opened.browser, secure) }
    : {};
  const typed = (await request.formData()).get("code");
  if (typeof typed !== "string") {
    if ((await sendAccessCode(services, opened)) === "too_many") {
      throw data({ message: translator(lang).t("code.too_often") }, { status: 429 });
    }
    return seeOther(onward.code, headers);
  }
  if (await enterAccessCode(services, opened, typed)) {
    return seeOther(onward.opened, headers);
  }
  return data({ wrong: true }, { status: 422 });
}

export default function AccessCode({ loaderData: page, actionData }: Route.ComponentProps) {
  const { t } = translator(page.lang);
  const errors: Record<string, string> = actionData?.wrong ? { code: t("code.wrong") } : {};
  return (
    <RespondentPage page={page}>
      <ErrorSummary title={errors.code ?? ""} errors={errors} texts={{ code: t("code.label") }} />
      <h1>{page.title}</h1>
      <p className="lede">{t("code.sent", { minutes: page.minutes })}</p>
      <form method="post" className="form">
        <TextField
          name="code"
          label={t("code.label")}
          short
          dir="ltr"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          error={errors.code}
        />
        <Button>{t("code.open")}</Button>
      </form>
      <form method="post">
        <Button look="quiet">{t("code.again")}</Button>
      </form>
    </RespondentPage>
  );
}
