import { data } from "react-router";
import { clientAddressContext } from "~/auth/client-address";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { languagesOf } from "~/surveys/translations";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { Part } from "~/ui/parts/part";
import { doorWords } from "../doors/messages/door-words";
import { askForConfirmation } from "../doors/open/ask-for-confirmation.server";
import { openResponseOf } from "../doors/open/open-cookie.server";
import { doorLanguage, openDoor } from "../doors/open/open-door.server";
import { CONFIRM_DAYS } from "../doors/open/open-link";
import { OpenOnward, OpenPage, openFrame } from "../doors/open/open-page";
import { translator } from "../messages/translator";
import type { Route } from "./+types/open-thanks";

export const handle = { js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];
export const headers = () => ({ "Cache-Control": "no-store" });

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const door = await openDoor(services, params);
  const lang = doorLanguage(door, request);
  return {
    ...openFrame(door, lang, languagesOf(door.definition)),
    title: doorWords(lang, door.setting.district.language).t("open.thanks"),
    path: door.path,
    isOpen: door.state === "open",
    isMailed: new URL(request.url).searchParams.has("mailed"),
    /** Only this browser, for an hour, can have its answers verified. */
    mayConfirm: door.state === "open" && openResponseOf(services, request) !== null,
  };
}

/** Asks for the mail that verifies what this browser has just sent. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const door = await openDoor(services, params);
  const language = doorLanguage(door, request);
  const { t } = doorWords(language, door.setting.district.language);
  const responseId = openResponseOf(services, request);
  const email = String((await request.formData()).get("email") ?? "");
  const here = `${door.path}/thanks?lang=${encodeURIComponent(language)}`;
  if (responseId === null || door.state !== "open") return seeOther(here);
  const client = context.get(clientAddressContext);
  const asked = await askForConfirmation(services, door, { responseId, email, language, client });
  if (asked === "mailed") return seeOther(`${here}&mailed`);
  const wait = translator(language, door.setting.district.language);
  return asked === "bad_address"
    ? data({ email, error: t("open.confirm_bad") }, { status: 422 })
    : data({ email, error: wait.t("too_many.todo", { minutes: 60 }) }, { status: 429 });
}

export default function OpenThanks({ loaderData: page, actionData }: Route.ComponentProps) {
  const { t } = doorWords(page.lang, page.fallback);
  const days = { days: CONFIRM_DAYS };
  const errors: Record<string, string> = actionData ? { email: actionData.error } : {};
  return (
    <OpenPage frame={page}>
      <ErrorSummary
        title={errors.email ?? ""}
        errors={errors}
        texts={{ email: t("open.confirm_email") }}
      />
      <h1>{page.title}</h1>
      <p className="lede">{t("open.thanks_apart")}</p>
      {page.isMailed && (
        <Part id="mailed" title={t("open.confirm_sent")}>
          <p>{t("open.confirm_sent_what", days)}</p>
        </Part>
      )}
      {page.mayConfirm && !page.isMailed && (
        <Part id="confirm" title={t("open.confirm")}>
          <p>{t("open.confirm_what", days)}</p>
          <form method="post" className="form">
            <TextField
              name="email"
              type="email"
              label={t("open.confirm_email")}
              dir="ltr"
              autoComplete="email"
              defaultValue={actionData?.email}
              error={errors.email}
            />
            <Button look="quiet">{t("open.confirm_send")}</Button>
          </form>
        </Part>
      )}
      <OpenOnward frame={page}>
        {page.isOpen && <a href={`${page.path}?lang=${page.lang}`}>{t("open.again")}</a>}
      </OpenOnward>
    </OpenPage>
  );
}
