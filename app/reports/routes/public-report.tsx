import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { formatDay } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { directionOf, localeOf } from "~/responses/messages/languages";
import { PageHead } from "~/ui/parts/page-head";
import { Stamp } from "~/ui/parts/stamp";
import { readReport } from "../report";
import { findPublishedReport, getReportedWave } from "../report.db.server";
import { ReportText } from "../report-text";
import { fill, reportWords } from "../report-words";
import type { Route } from "./+types/public-report";

export const handle = { languages: ["en", "es"], room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData && `${loaderData.report.title}: ${loaderData.district}` },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  return transaction(caller, async (scope) => {
    const report = await findPublishedReport(scope, params.report);
    if (!report?.publishedAt) notFound("There is no published report at this address.");
    const district = await getDistrict(scope);
    const asked = new URL(request.url).searchParams.get("lang");
    const { lang, words } = reportWords(asked, district.language);
    const { surveySlug, waveNumber } = await getReportedWave(scope, report.waveId);
    const day = formatDay(report.publishedAt, district.timezone, localeOf(lang));
    return {
      ...{ lang, dir: directionOf(lang), words, district: district.name },
      report: { ...readReport(report), lang: report.language },
      published: fill(words.published, { day }),
      results: `/d/${district.slug}/results/${surveySlug}?wave=${waveNumber}`,
    };
  });
}

export default function PublicReport({ loaderData }: Route.ComponentProps) {
  const { report, words, published, results } = loaderData;
  return (
    <>
      <PageHead title={<span lang={report.lang}>{report.title}</span>}>
        <Stamp>{published}</Stamp>
        <a href={results}>{words.results}</a>
      </PageHead>
      <ReportText report={report} lang={loaderData.lang} />
    </>
  );
}
