import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { findWaveStatus } from "~/campaigns/get-wave-status.server";
import { formatDay, formatMoment } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { waveState } from "~/surveys/wave";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Figures } from "~/ui/parts/figures";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { Stamp } from "~/ui/parts/stamp";
import { resultsWords } from "../messages";
import { findBuild } from "../queue-release.server";
import { findWaveResults } from "../read-results.server";
import { ReleaseProgress } from "../release-progress";
import { findingText } from "../results-finding";
import { ResultsParts } from "../results-parts";
import { resultsView } from "../results-view";
import { WaveClosing } from "../wave-results-closing";
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
  return {
    id: wave.id,
    title: `${found.title}, wave ${wave.number}`,
    state: waveState(wave, staff.services.clock()),
    closes: formatMoment(wave.closesAt, timezone),
    total: status?.total ?? { invited: 0, delivered: 0, answered: 0 },
    view: source && resultsView(source, "en"),
    progress:
      build && (build.endedAt === null || build.reason !== null)
        ? { ...build, asked: formatMoment(build.askedAt, timezone) }
        : null,
    built: release ? formatMoment(release.createdAt, timezone) : null,
    isDraft: release?.state === "draft",
    published: found.publishedAt && formatDay(found.publishedAt, timezone),
    publicHref: `/d/${staff.session.district_slug}/results/${slug}?wave=${wave.number}`,
    leftOut: release?.dropped ?? [],
    may: { build: staff.may("release.create"), report: staff.may("report.read") },
  };
}

type Loaded = Route.ComponentProps["loaderData"];

export default function WaveResults({ loaderData: page }: Route.ComponentProps) {
  const words = resultsWords("en");
  const { view } = page;
  return (
    <>
      <PageHead
        kicker={page.title}
        title={view ? findingText(view.finding, view.before, words) : "Nothing is built yet"}
        lede={lede(page)}
      >
        <Steps {...page} />
      </PageHead>
      {page.progress && <ReleaseProgress {...page.progress} />}
      <Participation {...page} />
      {view ? <ResultsParts view={view} words={words} /> : <Before {...page} />}
      {page.leftOut.length > 0 && (
        <Part id="reasons" title="Why tables are left out">
          <ul>
            {page.leftOut.map(({ table, reason }) => (
              <li key={table}>
                {table.replaceAll("_", " ")}: {reason}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {page.state === "open" && page.may.build && (
        <WaveClosing id={page.id} unanswered={page.total.invited - page.total.answered} />
      )}
    </>
  );
}

function lede({ state, closes, built, isDraft, published }: Loaded): string {
  const time = state === "closed" ? `The wave closed ${closes}.` : `The wave closes ${closes}.`;
  if (!built) return time;
  if (published && isDraft) {
    return `${time} What everybody reads was published ${published} and stays as it is. This is a later draft for staff, built ${built}.`;
  }
  if (published) return `${time} These are the published results; they stay as they are.`;
  return `${time} This draft for staff was built ${built}. A group keeps its figures until 10 of its answers are new, changed or erased.`;
}

function Steps({ id, state, published, publicHref, may }: Loaded) {
  return (
    <>
      {published && <Stamp>Published {published}</Stamp>}
      {published && <a href={publicHref}>The public page</a>}
      {published && may.report && <a href={`/admin/waves/${id}/report`}>The report</a>}
      {!published && state === "closed" && may.report && (
        <Button href={`/admin/waves/${id}/report`}>Write the report</Button>
      )}
      {!published && may.build && state !== "planned" && (
        <form method="post" action={`/admin/waves/${id}/releases`}>
          <Button look="quiet">Build a draft now</Button>
        </form>
      )}
    </>
  );
}

function Participation({ id, total }: Loaded) {
  return (
    <Part id="participation" title="Who took part">
      <Figures
        figures={[
          { text: "asked", number: total.invited.toLocaleString("en") },
          { text: "answered", number: total.answered.toLocaleString("en") },
        ]}
      />
      <p>
        <a href={`/admin/waves/${id}`}>Participation by school and audience</a>
      </p>
    </Part>
  );
}

function Before({ state }: Loaded) {
  return (
    <Empty
      title="Results are built from at least 10 answers"
      text={
        state === "planned"
          ? "Once the wave is open, a draft is built every night."
          : "A draft is built every night, when the wave closes, and whenever somebody asks for one. It may take a minute: everything that would give a small group away is searched and hidden."
      }
    />
  );
}
