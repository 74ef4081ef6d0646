import { data } from "react-router";
import { getDistrict } from "~/districts/get-district.server";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { directionOf, languageName } from "~/responses/messages/languages";
import { Button } from "~/ui/fields/button";
import { FormFrame } from "~/ui/frames/form-frame";
import type { LanguageLink } from "~/ui/links";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { maskedName } from "../comments/comment";
import { CommentText } from "../comments/comment-text";
import { getCommenter } from "../comments/commenter.db.server";
import {
  callerOf,
  confirmByLink,
  disown,
  findUnconfirmed,
  requireCommenterLink,
} from "../comments/commenter-page.server";
import { commenterCookieHeader } from "../comments/known-commenter.server";
import { PLAN_LANGUAGES, type PlanWords, planWords } from "../messages";
import type { Route } from "./+types/commenter-link";

export const handle = { js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];
export const headers = () => ({ "Cache-Control": "no-store", "Referrer-Policy": "same-origin" });

/** Shows what the button would do; programs that open links from mails change nothing. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const link = await requireCommenterLink(services, params.token);
  const url = new URL(request.url);
  const query = url.searchParams;
  return transaction(callerOf(services, link), async (scope) => {
    const commenter = await getCommenter(scope, link.id);
    const district = await getDistrict(scope);
    const waiting = await findUnconfirmed(scope, link, query);
    const { lang, dir, t } = planWords(query.get("lang") ?? commenter.language, commenter.language);
    const name = maskedName(commenter.name) || t("confirm.nobody");
    return {
      ...{ lang, dir, name },
      languages: PLAN_LANGUAGES.map((tag) => languageLink(url, tag, lang)),
      title: waiting ? t("confirm.title") : t("confirm.title_in", { name }),
      district: { name: district.name, contact: district.contact },
      comment: waiting && { text: waiting.text, language: waiting.language },
      isDisowned: query.has("disowned"),
      isNamed: query.has("comment"),
    };
  });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const link = await requireCommenterLink(services, params.token);
  const form = await request.formData();
  const query = new URL(request.url).searchParams;
  if (form.has("_disown")) {
    await disown(services, link, query);
    return seeOther(`/p/${params.token}?disowned`);
  }
  if (!form.has("_confirm")) throw data({ message: "Nothing was chosen." }, { status: 422 });
  const to = await confirmByLink(services, link, query);
  return seeOther(to, {
    "Set-Cookie": commenterCookieHeader(params.token, link.slug, services.env.APP_URL),
  });
}

/** What a cut name leaves out ends the sentence. */
function mailedTo(name: string, t: PlanWords["t"]): string {
  return t("confirm.name", { name }).replace(/(…\u2069?)[.。]$/, "$1");
}

/** This page in another language; what else its address names stays. */
function languageLink({ pathname, search }: URL, tag: string, current: string): LanguageLink {
  const query = new URLSearchParams(search);
  query.set("lang", tag);
  return {
    ...{ lang: tag, dir: directionOf(tag), label: languageName(tag) },
    ...{ href: `${pathname}?${query}`, current: tag === current },
  };
}

export default function CommenterLinkPage({ loaderData: page }: Route.ComponentProps) {
  const { t } = planWords(page.lang);
  return (
    <FormFrame
      district={page.district.name}
      languages={page.languages}
      foot={page.district.contact || page.district.name}
      words={{
        skip: t("frame.skip"),
        languages: t("frame.languages"),
        error: t("frame.error"),
      }}
    >
      {page.isDisowned ? (
        <PageHead title={t("confirm.disowned")} />
      ) : (
        <>
          <PageHead title={page.title} lede={mailedTo(page.name, t)} />
          {page.isNamed && !page.comment && (
            <Note>
              <p>{t("confirm.done")}</p>
            </Note>
          )}
          {page.comment && (
            <blockquote className="note">
              <CommentText text={page.comment.text} lang={page.comment.language} />
            </blockquote>
          )}
          <p>{t("confirm.lede")}</p>
          <form method="post" className="stack">
            <p className="hint">{t("confirm.browser")}</p>
            <div className="row">
              <Button name="_confirm" value="yes">
                {page.comment ? t("confirm.yes") : t("confirm.continue", { name: page.name })}
              </Button>
              {page.comment && (
                <Button look="quiet" name="_disown" value="yes">
                  {t("confirm.no")}
                </Button>
              )}
            </div>
            {page.comment && <p className="hint">{t("confirm.no_hint")}</p>}
          </form>
        </>
      )}
    </FormFrame>
  );
}
