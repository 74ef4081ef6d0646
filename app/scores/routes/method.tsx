import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { version } from "../../../package.json";
import { RESULTS_LANGUAGES, resultsWords } from "../messages/results-words";
import { loadPublished } from "../method/load-published.server";
import { methodText } from "../method/method-texts";
import { methodWords } from "../method/method-words";
import { PublishedPart } from "../method/published-part";
import { TextSections } from "../method/text-sections";
import type { Route } from "./+types/method";

export const handle = { languages: RESULTS_LANGUAGES, room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.text.title ?? "" }];

/** How results come about, and how each published release did. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { language } = await getDistrict(caller);
  const { lang, dir } = resultsWords(new URL(request.url).searchParams.get("lang"), language);
  return {
    lang,
    dir,
    text: methodText(lang),
    version,
    published: await loadPublished(caller, lang),
  };
}

export default function Method({ loaderData: page }: Route.ComponentProps) {
  const words = methodWords(page.lang);
  return (
    <>
      <PageHead title={page.text.title} lede={page.text.lede} />
      <TextSections sections={page.text.sections} />
      <PublishedPart published={page.published} words={words} />
      <Part id="software" title={words.t("method.software")}>
        <p>{words.t("method.version", { version: page.version })}</p>
        <p>{words.m("software.what")}</p>
      </Part>
    </>
  );
}
