import { data } from "react-router";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { localize } from "~/surveys/localize";
import { showText } from "~/surveys/texts";
import { languagesOf } from "~/surveys/translations";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { doorWords } from "../doors/messages/door-words";
import { OpenChoice, OwnLinkFirst } from "../doors/open/open-choice";
import { doorLanguage, openDoor, outside } from "../doors/open/open-door.server";
import { findAsked, NO_SCHOOL } from "../doors/open/open-link";
import { OpenPage, openFrame } from "../doors/open/open-page";
import { audiencesOf } from "../doors/paper/asked-on-paper";
import { MESSAGE_STATUS, MessageText } from "../form/message-page";
import { translator } from "../messages/translator";
import type { Route } from "./+types/open-link";

export const handle = { js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];
export const headers = () => ({ "Cache-Control": "no-store" });

/** As whom and about which school: then the form. Nothing is kept of it. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const door = await openDoor(context.get(servicesContext), params);
  const { definition, schools, setting, state } = door;
  const query = new URL(request.url).searchParams;
  const lang = doorLanguage(door, request);
  const fallback = setting.district.language;
  const audience = findAsked(definition, query.get("audience") ?? "");
  const school = schools.find(({ code }) => code === query.get("school"))?.code ?? NO_SCHOOL;
  if (audience && state === "open") {
    const chosen = query.has("lang") ? `?lang=${encodeURIComponent(lang)}` : "";
    return seeOther(`${door.path}/${audience}/${encodeURIComponent(school)}${chosen}`);
  }
  const audiences = audiencesOf(definition);
  const shown = audiences.map((one) => localize(definition, one, lang, fallback));
  const title = showText(definition.title.all ?? {}, lang, fallback).text;
  const page = {
    ...openFrame(door, lang, languagesOf(definition)),
    title: doorWords(lang, fallback).t("open.title", { title }),
    minutes: Math.max(1, ...shown.map(({ minutes }) => minutes)),
    outside: state === "open" ? null : outside(door),
    chosenLanguage: query.has("lang") ? lang : null,
    audiences,
    schools: schools.map(({ code, name }) => ({ value: code, label: name })),
    school,
    // A radio that nobody chose is not sent; the school always is.
    isWrong: query.has("audience") || query.has("school"),
  };
  const status = page.outside ? MESSAGE_STATUS[page.outside.kind] : page.isWrong ? 422 : 200;
  return data(page, { status });
}

/** The way in for everybody: from a poster, a newsletter, a web page. */
export default function OpenLink({ loaderData: page }: Route.ComponentProps) {
  const { t } = doorWords(page.lang, page.fallback);
  const words = translator(page.lang, page.fallback);
  if (page.outside) {
    return (
      <OpenPage frame={page}>
        <h1>{words.t(`${page.outside.kind}.title`)}</h1>
        <MessageText message={page.outside} words={words} timeZone={page.sender.timeZone} />
      </OpenPage>
    );
  }
  return (
    <OpenPage frame={page}>
      <ErrorSummary
        title={words.t("error.needed", { count: 1 })}
        errors={page.isWrong ? { audience: t("open.who_needed") } : {}}
      />
      <h1>{page.title}</h1>
      <p className="lede">{t("open.lede", { minutes: page.minutes })}</p>
      <OwnLinkFirst lang={page.lang} fallback={page.fallback} />
      <p>{t("open.apart")}</p>
      <OpenChoice {...page} />
    </OpenPage>
  );
}
