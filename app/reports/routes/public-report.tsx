import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { withLanguage } from "~/plans/reading";
import { formatDay } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { directionOf, localeOf } from "~/responses/messages/languages";
import { PageHead } from "~/ui/parts/page-head";
import { Stamp } from "~/ui/parts/stamp";
import { shareMeta } from "~/ui/share-meta";
import { readIn, subjectOf } from "../find-report.server";
import { loopWords } from "../loop-words/catalogue";
import { findPublishedReport } from "../report.db.server";
import { ReportText } from "../report-text";
import { fill, REPORT_WORDS, reportWords } from "../report-words";
import type { Route } from "./+types/public-report";

export const handle = { languages: Object.keys(REPORT_WORDS), room: "report", circle: "publish" };
export const meta = ({ loaderData: page }: Route.MetaArgs) =>
  page
    ? shareMeta(
        `${page.report.title.text}: ${page.district}`,
        page.report.heard.text[0] ?? page.published,
      )
    : [];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  return transaction(caller, async (scope) => {
    const report = await findPublishedReport(scope, params.report);
    if (!report?.publishedAt) notFound("There is no published report at this address.");
    const district = await getDistrict(scope);
    const asked = new URL(request.url).searchParams.get("lang");
    const { lang, words } = reportWords(asked, district.language);
    const { kind, path } = await subjectOf(scope, report);
    const day = formatDay(report.publishedAt, district.timezone, localeOf(lang));
    return {
      ...{ lang, dir: directionOf(lang), words, district: district.name },
      report: await readIn(scope, report, lang, services.clock()),
      published: fill(words.published, { day }),
      subject: { path, label: kind === "wave" ? words.results : loopWords(lang).words.to_plan },
      base: `/d/${district.slug}`,
      slug: report.slug,
    };
  });
}

export default function PublicReport({ loaderData }: Route.ComponentProps) {
  const { report, published, subject, base, slug, lang } = loaderData;
  const { title } = report;
  const { words } = loopWords(lang);
  const file = (name: string) => `${base}/reports/${slug}/${name}.pdf?lang=${lang}`;
  return (
    <>
      <PageHead
        title={
          <span lang={title.lang} dir={directionOf(title.lang)}>
            {title.text}
          </span>
        }
      >
        <Stamp>{published}</Stamp>
        <a href={withLanguage(subject.path, lang)}>{subject.label}</a>
        <a href={`${base}/commitments?lang=${lang}`}>{words.all_promises}</a>
        <a href={file("report")}>{words.pdf}</a>
        <a href={file("poster")}>{words.poster}</a>
      </PageHead>
      <ReportText report={report} lang={loaderData.lang} />
    </>
  );
}
