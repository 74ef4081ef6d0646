import { ChartTable } from "~/ui/charts/chart-table";
import { Meter } from "~/ui/charts/meter";
import { PlotRow } from "~/ui/charts/plot-row";

export type Bar = { key: string; name: string; value: number; says: string; detail: string };

type BarPlotProps = {
  label: string;
  bars: readonly Bar[];
  columns: { name: string; value: string; detail: string };
};

/** Bars on one scale, each with its number in words, and all of them as a table. */
export function BarPlot({ label, bars, columns }: BarPlotProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <section aria-label={label} className="stack">
      {bars
        .filter(({ value }) => value > 0)
        .map(({ key, name, value, says }) => (
          <PlotRow key={key} name={name} says={says}>
            <Meter
              total={most}
              parts={[{ look: "done", count: value }]}
              label={`${name}: ${says}`}
            />
          </PlotRow>
        ))}
      <ChartTable
        words={{ summary: `${label} as a table`, caption: label }}
        columns={[
          { key: "name", label: columns.name },
          { key: "value", label: columns.value, numeric: true },
          { key: "detail", label: columns.detail, numeric: true },
        ]}
        rows={bars.map(({ key, name, value, detail }) => ({ key, cells: [name, value, detail] }))}
      />
    </section>
  );
}
