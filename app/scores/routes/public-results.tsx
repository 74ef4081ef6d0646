import { requirePublicDistrict } from "~/districts/get-district.server";
import { formatDay } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Stamp } from "~/ui/parts/stamp";
import { shareMeta } from "~/ui/share-meta";
import { RESULTS_LANGUAGES, resultsWords } from "../messages/results-words";
import { findPublishedThemes } from "../open-text/find-published-themes.server";
import { PublicThemes } from "../open-text/public-themes";
import { requirePublicResults } from "../results/public-results.server";
import { readTrend } from "../results/read-trend.server";
import { readFilter } from "../results/results-filter";
import { ResultsFilterForm } from "../results/results-filter-form";
import { headlineText } from "../results/results-finding";
import { ResultsParts } from "../results/results-parts";
import { trendResults } from "../results/results-trend";
import { resultsView } from "../results/results-view";
import type { Route } from "./+types/public-results";

export const handle = { languages: RESULTS_LANGUAGES, room: "report", circle: "publish" };

export const meta = ({ loaderData }: Route.MetaArgs) => {
  if (!loaderData) return [];
  const { view } = loaderData;
  const words = resultsWords(view.lang);
  return shareMeta(words.t("page.title", { title: view.title }), headlineText(view, words));
};

/** The latest published release of a survey, or that of the wave the address names. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { waves, source } = await requirePublicResults(caller, params.survey, request);
  const query = new URL(request.url).searchParams;
  const filter = readFilter(query, source.release.tables);
  if (!filter) notFound("No table of these results has these groups.");
  const view = resultsView(source, query.get("lang"), filter);
  const { lang, dir } = view;
  const words = resultsWords(lang);
  const day = (date: Date) => formatDay(date, source.timezone, words.locale);
  const base = `/d/${params.district}/results/${params.survey}`;
  const waveId = waves.find(({ number }) => number === source.wave.number)?.waveId;
  return {
    themes: waveId ? await findPublishedThemes(caller, waveId, lang) : [],
    language: source.language,
    ...{ lang, dir, view, base, number: source.wave.number },
    trends: trendResults(source, await readTrend(caller, source), filter, words),
    methodHref: `/d/${params.district}/method?lang=${lang}`,
    from: day(source.wave.opensAt),
    to: day(source.wave.closesAt),
    published: source.release.publishedAt ? day(source.release.publishedAt) : "",
    others: waves
      .filter(({ number }) => number !== source.wave.number)
      .map(({ number, closesAt }) => ({
        href: `${base}?wave=${number}&lang=${lang}`,
        title: day(closesAt),
      })),
  };
}

export default function PublicResults({ loaderData: page }: Route.ComponentProps) {
  const { view, base, number } = page;
  const words = resultsWords(view.lang);
  const { t } = words;
  const keep = { wave: String(number), lang: view.lang };
  return (
    <>
      <PageHead
        kicker={t("page.wave", { title: view.title, when: view.when })}
        title={headlineText(view, words)}
        lede={t("page.lede", { from: page.from, to: page.to })}
      >
        <Stamp>{t("page.published", { day: page.published })}</Stamp>
        <a href={`${base}.csv?wave=${number}`}>{t("page.csv")}</a>
        <a href={page.methodHref}>{t("page.method")}</a>
      </PageHead>
      <ResultsFilterForm view={view} action={base} keep={keep} words={words} />
      <ResultsParts
        {...{ view, words, trends: page.trends }}
        explain={`${base}/explained?${new URLSearchParams(keep)}`}
      />
      <PublicThemes questions={page.themes} lang={view.lang} themesLang={page.language} />
      {page.others.length > 0 && (
        <Part id="waves" title={t("page.waves")}>
          <Entries
            entries={page.others.map(({ href, title }) => ({
              key: href,
              title: <a href={href}>{title}</a>,
            }))}
          />
        </Part>
      )}
      <div className="row part no-print">
        <a href={`${base}/data.zip?wave=${number}`}>{t("page.zip")}</a>
        <a href={`${base}.json?wave=${number}`}>{t("page.json")}</a>
        <a href={`${base}/codebook?${new URLSearchParams(keep)}`}>{t("page.codebook")}</a>
      </div>
    </>
  );
}
