import { requireStaff } from "~/auth/require-staff.server";
import { formatDay, formatMoment } from "~/platform/dates";
import { waveState } from "~/surveys/wave";
import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { listWaveResults } from "../results/read-results.server";
import type { Route } from "./+types/results-index";

export const handle = { room: "report" };
export const meta = () => [{ title: "Results" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "release.read");
  const { timezone } = staff.session;
  const now = staff.services.clock();
  const waves = await listWaveResults(staff);
  return {
    waves: waves.map((wave) => ({
      id: wave.id,
      title: `${wave.title}, wave ${wave.number}`,
      state: waveState(wave, now),
      opens: formatMoment(wave.opensAt, timezone),
      closes: formatMoment(wave.closesAt, timezone),
      built: wave.builtAt && formatMoment(wave.builtAt, timezone),
      published: wave.publishedAt && formatDay(wave.publishedAt, timezone),
    })),
  };
}

type Listed = Route.ComponentProps["loaderData"]["waves"][number];

export default function ResultsIndex({ loaderData: { waves } }: Route.ComponentProps) {
  if (waves.length === 0) {
    return (
      <>
        <PageHead title="Results" />
        <Empty
          title="What people answered will stand here"
          text="Results come from waves of a survey. While a wave is open, a draft is built every night; when it closes, the last one. It shows awareness and buy-in per group with their uncertainty, and nothing of fewer than 10 people."
          action={<Button href="/admin/surveys">Go to the surveys</Button>}
        />
      </>
    );
  }
  return (
    <>
      <PageHead title="Results" lede="What people answered, wave by wave." />
      <Entries
        level={2}
        entries={waves.map((wave) => ({
          key: wave.id,
          title: <a href={`/admin/waves/${wave.id}/results`}>{wave.title}</a>,
          text: `${timeText(wave)} ${stateText(wave)}`,
        }))}
      />
    </>
  );
}

function timeText({ state, opens, closes }: Listed): string {
  if (state === "planned") return `Opens ${opens}.`;
  return state === "open" ? `Open until ${closes}.` : `Closed ${closes}.`;
}

function stateText({ built, published }: Listed): string {
  if (published) return `Results were published ${published}.`;
  return built ? `A draft for staff was built ${built}.` : "No results have been built yet.";
}
