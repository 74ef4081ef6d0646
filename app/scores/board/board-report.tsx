import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import type { ResultsWords } from "../messages/results-words";
import { headlineText } from "../results/results-finding";
import { ResultsParts } from "../results/results-parts";
import type { TrendResult } from "../results/results-trend";
import type { ResultsView } from "../results/results-view";

/** What a printed report is made of. */
export type BoardReportData = {
  district: string;
  title: string;
  /** When the wave was open: "October 5, 2026" and so on. */
  from: string;
  to: string;
  /** When the release was published, or built if it is a draft. */
  day: string;
  isDraft: boolean;
  view: ResultsView;
  trends: TrendResult[];
};

/** The results on paper: nothing to press, every number a reader of the room may have. */
export function BoardReport({ report, words }: { report: BoardReportData; words: ResultsWords }) {
  const { t } = words;
  const { district, title, from, to, day, isDraft, view, trends } = report;
  return (
    <>
      <PageHead
        kicker={`${district}. ${t("print.title")}. ${title}`}
        title={headlineText(view, words)}
        lede={t("page.lede", { from, to })}
      >
        <p>{t(isDraft ? "print.draft" : "print.published", { day })}</p>
      </PageHead>
      <ResultsParts {...{ view, words, trends }} explain={null} />
      <Part id="method" title={t("page.method")}>
        <p>{t("print.source")}</p>
        <p>{t("plot.margin")}.</p>
      </Part>
    </>
  );
}
