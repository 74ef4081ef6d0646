import type { TrendPoint } from "~/ui/charts/trend";
import { TrendPlot, type TrendSeries, type TrendWords } from "~/ui/charts/trend-plot";
import { Part } from "~/ui/parts/part";
import type { ResultsWords } from "../messages/results-words";
import type { TrendResult } from "./results-trend";

interface ResultsTrendProps {
  trends: readonly TrendResult[];
  words: ResultsWords;
}

/** Awareness and buy-in over the times with published results, a panel a group. */
export function ResultsTrend({ trends, words }: ResultsTrendProps) {
  const { t } = words;
  const drawn = trends.filter(({ series }) => series.length > 0);
  if (drawn.length === 0) return null;
  return (
    <Part id="trend" title={t("trend.title")}>
      <p>{t("trend.what")}</p>
      {drawn.map(({ construct, series }) => {
        const subject = t(`construct.${construct}`);
        return (
          <div key={construct} className="stack">
            <h3>{subject}</h3>
            <TrendPlot
              label={t("trend.caption", { construct: subject })}
              series={series}
              words={trendWords(subject, words)}
            />
          </div>
        );
      })}
    </Part>
  );
}

/** What a trend of this construct says, in the page's language. */
export function trendWords(subject: string, words: ResultsWords): TrendWords {
  const { t, number, list } = words;
  return {
    number,
    label: ({ name, points }: TrendSeries) =>
      t("trend.label", {
        ...{ group: name, construct: subject },
        points: list(points.map((point) => pointText(point, words))),
      }),
    cell: (point) => cellText(point, words),
    table: {
      summary: t("trend.table", { construct: subject }),
      caption: t("trend.caption", { construct: subject }),
      group: t("table.group"),
    },
  };
}

function pointText(point: TrendPoint, words: ResultsWords): string {
  const { t, number } = words;
  if (point.kind === "none") return `${point.reason} (${point.label})`;
  const { interval, label: when } = point;
  const value = number(point.value);
  const text = interval
    ? t("trend.point_interval", {
        ...{ value, when },
        ...{ low: number(interval[0]), high: number(interval[1]) },
      })
    : t("trend.point", { value, when });
  return point.apart ? t("trend.otherwise", { value: text }) : text;
}

function cellText(point: TrendPoint, { t, number }: ResultsWords): string {
  if (point.kind === "none") return point.reason;
  const { interval } = point;
  const value = interval
    ? `${number(point.value)} (${t("plot.interval", { low: number(interval[0]), high: number(interval[1]) })})`
    : number(point.value);
  return point.apart ? t("trend.otherwise", { value }) : value;
}
