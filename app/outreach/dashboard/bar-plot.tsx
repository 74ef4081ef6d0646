import { ChartTable } from "~/ui/charts/chart-table";
import { Meter } from "~/ui/charts/meter";
import { Entries } from "~/ui/parts/entries";

type Bar = { key: string; name: string; value: number; says: string; detail: string };

type BarPlotProps = {
  label: string;
  bars: readonly Bar[];
  columns: { name: string; value: string; detail: string };
};

/** Bars as wide as the page, so on one scale, each with its number in words, and all of them as a table. */
export function BarPlot({ label, bars, columns }: BarPlotProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <section aria-label={label} className="stack">
      <Entries
        entries={bars
          .filter(({ value }) => value > 0)
          .map(({ key, name, value, says }) => ({
            ...{ key, title: name, side: says },
            body: (
              <Meter
                total={most}
                parts={[{ look: "done", count: value }]}
                label={`${name}: ${says}`}
              />
            ),
          }))}
      />
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
