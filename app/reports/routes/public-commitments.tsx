import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { servicesContext } from "~/platform/services.server";
import { directionOf, localeOf } from "~/responses/messages/languages";
import { Empty } from "~/ui/parts/empty";
import { Figures } from "~/ui/parts/figures";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { shareMeta } from "~/ui/share-meta";
import { commitmentWords } from "../../../emails/commitment-words";
import { STANDINGS } from "../commitments/commitment";
import { FollowedList } from "../commitments/followed-list";
import { type FollowedReport, loadCommitments } from "../commitments/load-commitments.server";
import { LOOP_WORDS, loopWords } from "../loop-words/catalogue";
import type { LoopWords } from "../loop-words/en";
import type { Route } from "./+types/public-commitments";

export const handle = { languages: Object.keys(LOOP_WORDS), room: "report", circle: "change" };
export const meta = ({ loaderData: page }: Route.MetaArgs) =>
  page ? shareMeta(`${page.words.title}: ${page.district}`, page.words.lede) : [];

/** What was said, what was promised, and where it stands: everything, also what is late. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const { name, slug, language } = await getDistrict(caller);
  const { lang, words } = loopWords(new URL(request.url).searchParams.get("lang"), language);
  const reports = await loadCommitments(caller, lang, services.clock());
  return {
    ...{ lang, dir: directionOf(lang), words, district: name, slug },
    counts: countsOf(reports),
    reports,
  };
}

function countsOf(reports: readonly FollowedReport[]) {
  const all = reports.flatMap(({ commitments }) => commitments);
  return STANDINGS.map((standing) => ({
    ...{ standing, count: all.filter((one) => one.standing === standing).length },
  })).filter(({ count }) => count > 0);
}

export default function PublicCommitments({ loaderData }: Route.ComponentProps) {
  const { lang, words, reports, counts, slug } = loaderData;
  const { standings } = commitmentWords(lang);
  const number = new Intl.NumberFormat(localeOf(lang));
  return (
    <>
      <PageHead title={words.title} lede={words.lede} />
      {reports.length === 0 ? (
        <Empty title={words.nothing_title} text={words.nothing} />
      ) : (
        <Figures
          figures={counts.map(({ standing, count }) => ({
            text: standings[standing],
            number: number.format(count),
          }))}
        />
      )}
      {reports.map((report) => (
        <ReportPart key={report.id} {...{ report, lang, words, slug }} />
      ))}
    </>
  );
}

interface ReportPartProps {
  report: FollowedReport;
  lang: string;
  words: LoopWords;
  slug: string;
}

function ReportPart({ report, lang, words, slug }: ReportPartProps) {
  const { title, heard } = report;
  const within = (tag: string) => ({ lang: tag, dir: directionOf(tag) });
  return (
    <Part id={report.slug} title={<span {...within(title.lang)}>{title.text}</span>}>
      <p className="row">
        <span className="soft">{report.published}</span>
        <a href={`/d/${slug}/reports/${report.slug}?lang=${lang}`}>{words.to_report}</a>
      </p>
      <h3>{words.said}</h3>
      <ul {...within(heard.lang)}>
        {heard.text.slice(0, 6).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{words.promised}</h3>
      <FollowedList
        commitments={report.commitments}
        own={report.language}
        level={4}
        base={`/d/${slug}`}
        {...{ lang, words }}
      />
    </Part>
  );
}
