import { getDistrict } from "~/districts/get-district.server";
import { formatDay } from "~/platform/dates";
import type { Caller } from "~/platform/scope.server";
import { resultsWords } from "../messages/results-words";
import { findWaveResults } from "../results/read-results.server";
import { readTrend } from "../results/read-trend.server";
import { readFilter } from "../results/results-filter";
import { trendResults } from "../results/results-trend";
import { resultsView } from "../results/results-view";
import type { BoardReportData } from "./board-report";

/**
 * A wave's latest release as a report for the board; null before one. A board meets in public: it
 * has what the tables show, and nothing of what staff know beside them.
 */
export async function loadBoardReport(
  caller: Caller,
  waveId: string,
  query: URLSearchParams,
): Promise<BoardReportData | null> {
  const found = await findWaveResults(caller, waveId);
  const source = found?.source;
  const filter = source && readFilter(query, source.release.tables);
  if (!found || !source || !filter) return null;
  const { wave, release, timezone } = source;
  const view = resultsView(source, query.get("lang") ?? "en", filter);
  const words = resultsWords(view.lang);
  const day = (date: Date) => formatDay(date, timezone, words.locale);
  const trend = await readTrend(caller, source);
  return {
    district: (await getDistrict(caller)).name,
    ...{
      title: words.t("page.wave", { title: view.title, when: view.when }),
      view,
      isDraft: release.state === "draft",
    },
    ...{ from: day(wave.opensAt), to: day(wave.closesAt) },
    day: day(release.publishedAt ?? release.createdAt),
    trends: trendResults(source, trend, filter, words),
  };
}
