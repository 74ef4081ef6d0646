import { requirePublicDistrict } from "~/districts/get-district.server";
import { notFound } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { explainedFigure } from "../explained/results-explained";
import { ExplainedPage, explanationOf } from "../explained/results-explained-page";
import { RESULTS_LANGUAGES, resultsWords } from "../messages/results-words";
import { requirePublicResults } from "../results/public-results.server";
import { titleOf } from "../results/results-view";
import type { Route } from "./+types/public-results-explained";

export const handle = { languages: RESULTS_LANGUAGES, room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? loaderData.title : "" },
];

/** Explains a number that everybody reads. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { source } = await requirePublicResults(caller, params.survey, request);
  const query = new URL(request.url).searchParams;
  const figure = explainedFigure(source, query, { lang: query.get("lang"), isStaff: false });
  if (!figure) notFound("No table of these results has this number.");
  const { lang, dir } = figure;
  const words = resultsWords(lang);
  const keep = new URLSearchParams({ wave: String(source.wave.number), lang });
  return {
    ...explanationOf(figure, words),
    ...{
      lang,
      dir,
      kicker: words.t("page.wave", { title: titleOf(source, lang), when: figure.when }),
    },
    back: `/d/${params.district}/results/${params.survey}?${keep}#${figure.construct}`,
  };
}

export default function PublicResultsExplained({ loaderData }: Route.ComponentProps) {
  const { lang, dir: _, ...page } = loaderData;
  return <ExplainedPage {...page} words={resultsWords(lang)} />;
}
