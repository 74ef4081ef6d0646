import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { explainedFigure } from "../explained/results-explained";
import { ExplainedPage, explanationOf } from "../explained/results-explained-page";
import { resultsWords } from "../messages/results-words";
import { findWaveResults } from "../results/read-results.server";
import type { Route } from "./+types/results-explained";

export const handle = { room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? loaderData.title : "Results" },
];

/** Explains a number that staff read. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "release.read");
  const found = await findWaveResults(staff, requireId(params.wave));
  const query = new URL(request.url).searchParams;
  const figure =
    found?.source && explainedFigure(found.source, query, { lang: "en", isStaff: true });
  if (!found || !figure) notFound("No table of this release has this number.");
  return {
    ...explanationOf(figure, resultsWords("en")),
    kicker: `${found.title}, wave ${found.wave.number}`,
    back: `/admin/waves/${params.wave}/results#${figure.construct}`,
  };
}

export default function ResultsExplained({ loaderData }: Route.ComponentProps) {
  return <ExplainedPage {...loaderData} words={resultsWords("en")} />;
}
