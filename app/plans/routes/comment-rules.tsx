import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { GROUNDS } from "../comments/comment";
import { PLAN_LANGUAGES, planWords } from "../messages";
import type { Route } from "./+types/comment-rules";

export const handle = { languages: PLAN_LANGUAGES, room: "plan", js: false };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { language, contact } = await getDistrict(caller);
  const { lang, dir, t } = planWords(new URL(request.url).searchParams.get("lang") ?? language);
  return {
    lang,
    dir,
    title: t("rules.title"),
    contact,
    ask: `/d/${params.district}/ask?lang=${lang}`,
  };
}

/** The published grounds: none of them is an opinion. */
export default function CommentRules({ loaderData: page }: Route.ComponentProps) {
  const { t } = planWords(page.lang);
  return (
    <>
      <PageHead title={page.title} lede={t("rules.lede")} />
      <Part id="grounds" title={t("rules.grounds")}>
        <p>{t("rules.when")}</p>
        <ul>
          {GROUNDS.map((ground) => (
            <li key={ground}>{t(`ground.${ground}`)}</li>
          ))}
        </ul>
      </Part>
      <Part id="how" title={t("rules.how")}>
        <p>{t("rules.tombstone")}</p>
        <p>{t("rules.record")}</p>
        <p>{t("rules.report")}</p>
        <p>
          <a href={page.ask}>{t("rules.appeal", { contact: page.contact || "none" })}</a>
        </p>
      </Part>
    </>
  );
}
