import { ChartTable, type ChartTableWords } from "./chart-table";
import type { TrendPoint } from "./trend";
import { TrendPicture } from "./trend-picture";

export interface TrendSeries {
  key: string;
  name: string;
  points: readonly TrendPoint[];
  /** Counted at each time, drawn as bars under the line: acts of outreach. */
  bars?: readonly number[] | undefined;
}

export interface TrendWords {
  number: (value: number) => string;
  /** The picture in words. */
  label: (series: TrendSeries) => string;
  /** What the table says of one time. */
  cell: (point: TrendPoint) => string;
  table: ChartTableWords & { group: string };
}

interface TrendPlotProps {
  label: string;
  series: readonly TrendSeries[];
  words: TrendWords;
  /** On 0 to 100: a line across every panel. */
  goal?: number | undefined;
}

/** A panel a group, all on one scale and over the same times, with their table. */
export function TrendPlot({ label, series, words, goal }: TrendPlotProps) {
  const times = series[0]?.points ?? [];
  return (
    <section aria-label={label}>
      <div className="multiples">
        {series.map((one) => (
          <figure key={one.key}>
            <figcaption>
              <h4>{one.name}</h4>
            </figcaption>
            <TrendPicture
              {...{ points: one.points, bars: one.bars, goal }}
              label={words.label(one)}
              number={words.number}
            />
          </figure>
        ))}
      </div>
      <ChartTable
        words={words.table}
        columns={[
          { key: "group", label: words.table.group },
          ...times.map(({ key, label: time }) => ({ key, label: time, numeric: true })),
        ]}
        rows={series.map((one) => ({
          key: one.key,
          cells: [one.name, ...one.points.map(words.cell)],
        }))}
      />
    </section>
  );
}
