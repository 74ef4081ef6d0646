import { data } from "react-router";
import { servicesContext } from "~/platform/services.server";
import { languagesOf } from "~/surveys/translations";
import { Button } from "~/ui/fields/button";
import { doorWords } from "../doors/messages/door-words";
import { confirmOpenAnswers, isConfirmable } from "../doors/open/confirm-open-answers.server";
import { doorLanguage, openDoor } from "../doors/open/open-door.server";
import { OpenOnward, OpenPage, openFrame } from "../doors/open/open-page";
import type { Route } from "./+types/open-confirmation";

export const handle = { js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];
export const headers = () => ({ "Cache-Control": "no-store", "Referrer-Policy": "same-origin" });

/** Shows a button; programs that open links from mails change nothing. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const door = await openDoor(services, params);
  const lang = doorLanguage(door, request);
  const isOpen = await isConfirmable(services, door, params.token);
  const { t } = doorWords(lang, door.setting.district.language);
  const page = {
    ...openFrame(door, lang, languagesOf(door.definition)),
    title: t(isOpen ? "open.confirm_page" : "open.confirm_over"),
    isOpen,
  };
  return data(page, { status: isOpen ? 200 : 410 });
}

export async function action({ context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const door = await openDoor(services, params);
  const outcome = await confirmOpenAnswers(services, door, params.token);
  return data({ outcome }, { status: outcome === "over" ? 410 : 200 });
}

export default function OpenConfirmation({ loaderData: page, actionData }: Route.ComponentProps) {
  const { t } = doorWords(page.lang, page.fallback);
  const said = actionData ? OUTCOMES[actionData.outcome] : page.isOpen ? null : OUTCOMES.over;
  return (
    <OpenPage frame={page}>
      {said ? (
        <>
          <h1>{t(said)}</h1>
          <p className="lede">{t(`${said}_what`)}</p>
          <OpenOnward frame={page} />
        </>
      ) : (
        <>
          <h1>{page.title}</h1>
          <p className="lede">{t("open.confirm_page_what")}</p>
          <form method="post">
            <Button>{t("open.confirm_button")}</Button>
          </form>
        </>
      )}
    </OpenPage>
  );
}

const OUTCOMES = {
  verified: "open.confirmed",
  twice: "open.confirm_twice",
  over: "open.confirm_over",
} as const;
