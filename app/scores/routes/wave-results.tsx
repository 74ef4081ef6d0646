import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { findWaveStatus } from "~/campaigns/get-wave-status.server";
import { formatDay, formatMoment } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { waveState } from "~/surveys/wave";
import { HelpHint } from "~/ui/parts/help-hint";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { resultsWords } from "../messages/results-words";
import { findPublishedThemes } from "../open-text/find-published-themes.server";
import { PublicThemes } from "../open-text/public-themes";
import { findBuild } from "../release/queue-release.server";
import { ReleaseProgress } from "../release/release-progress";
import { findWaveResults } from "../results/read-results.server";
import { readTrend } from "../results/read-trend.server";
import { readFilter } from "../results/results-filter";
import { ResultsFilterForm } from "../results/results-filter-form";
import { headlineText } from "../results/results-finding";
import { ResultsParts } from "../results/results-parts";
import { trendResults } from "../results/results-trend";
import { resultsView } from "../results/results-view";
import { knownAnswers } from "../results/wave-answers.server";
import { WaveClosing } from "../results/wave-results-closing";
import {
  BeforeResults,
  Participation,
  ResultsSteps,
  standingText,
} from "../results/wave-results-head";
import type { Route } from "./+types/wave-results";

export const handle = { room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? `Results: ${loaderData.title}` : "Results" },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "release.read");
  const found = await findWaveResults(staff, requireId(params.wave));
  if (!found) notFound();
  const status = await findWaveStatus(staff, params.wave);
  const build = await findBuild(staff, params.wave);
  const { wave, source, slug } = found;
  const { timezone } = staff.session;
  const release = source?.release;
  const filter = source && readFilter(new URL(request.url).searchParams, source.release.tables);
  if (source && !filter) notFound("No table of this release has these groups.");
  return {
    title: `${found.title}, wave ${wave.number}`,
    total: status?.total ?? { invited: 0, delivered: 0, answered: 0 },
    view:
      source && filter && resultsView(source, "en", filter, knownAnswers(staff, status, source)),
    trends:
      source && filter
        ? trendResults(source, await readTrend(staff, source), filter, resultsWords("en"))
        : [],
    leftOut: release?.dropped ?? [],
    progress:
      build && (build.endedAt === null || build.reason !== null)
        ? { ...build, asked: formatMoment(build.askedAt, timezone) }
        : null,
    themes: await findPublishedThemes(staff, wave.id, "en"),
    language: source?.language ?? null,
    standing: {
      id: wave.id,
      state: waveState(wave, staff.services.clock()),
      closes: formatMoment(wave.closesAt, timezone),
      built: release ? formatMoment(release.createdAt, timezone) : null,
      isDraft: release?.state === "draft",
      hasBefore: Boolean(source?.before),
      published: found.publishedAt && formatDay(found.publishedAt, timezone),
      publicHref: `/d/${staff.session.district_slug}/results/${slug}?wave=${wave.number}`,
      may: { build: staff.may("release.create"), report: staff.may("report.read") },
    },
  };
}

export default function WaveResults({ loaderData: page }: Route.ComponentProps) {
  const words = resultsWords("en");
  const { view, standing, total } = page;
  const here = `/admin/waves/${standing.id}/results`;
  return (
    <>
      <PageHead
        kicker={
          <>
            <a href="/admin/results">Results</a>: {page.title}
          </>
        }
        title={view ? headlineText(view, words) : "Nothing is built yet"}
        lede={standingText(standing)}
      >
        <ResultsSteps {...standing} />
      </PageHead>
      {page.progress && <ReleaseProgress {...page.progress} />}
      {view && <ResultsFilterForm view={view} action={here} keep={{}} words={words} />}
      {view && (
        <HelpHint to="results#how-sure-a-score-is" more="How sure a score is">
          The band beside a score is its margin. Where two bands overlap widely, do not say that one
          is higher.
        </HelpHint>
      )}
      <Participation id={standing.id} total={total} />
      {view ? (
        <ResultsParts {...{ view, words, trends: page.trends }} explain={`${here}/explained`} />
      ) : (
        <BeforeResults state={standing.state} />
      )}
      <PublicThemes questions={page.themes} lang="en" themesLang={page.language ?? undefined} />
      {page.leftOut.length > 0 && <LeftOut tables={page.leftOut} />}
      {standing.state === "open" && standing.may.build && (
        <WaveClosing id={standing.id} unanswered={total.invited - total.answered} />
      )}
    </>
  );
}

function LeftOut({ tables }: { tables: readonly { table: string; reason: string }[] }) {
  return (
    <Part id="reasons" title="Why tables are left out">
      <ul>
        {tables.map(({ table, reason }) => (
          <li key={table}>
            {table.replaceAll("_", " ")}: {reason}
          </li>
        ))}
      </ul>
    </Part>
  );
}
