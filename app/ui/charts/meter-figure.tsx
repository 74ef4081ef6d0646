import type { ReactNode } from "react";
import { Figures } from "../parts/figures";
import type { ChartTableWords } from "./chart-table";
import { ChartTable } from "./chart-table";
import { Meter } from "./meter";
import type { MeterLook } from "./meter-spans";
import { Swatch } from "./swatch";

export interface MeterCount {
  key: string;
  /** `rest` is what no part covers yet. */
  look: MeterLook | "rest";
  /** "Delivered: accepted by the receiving server". */
  text: string;
  count: number;
}

interface MeterFigureProps {
  /** "3,039 of 4,180 mails handled". */
  says: ReactNode;
  /** "as of 10:42 a.m." */
  since: string;
  /** A link to the page itself: it shows progress without script and without reloading by itself. */
  refresh?: { href: string; label: string } | undefined;
  counts: readonly MeterCount[];
  number: (value: number) => string;
  /** The meter in words, with every number. */
  label: string;
  table: ChartTableWords & { state: string; count: string };
}

/** How far long work is, and into which states it fell: a mailing, an import. */
export function MeterFigure(props: MeterFigureProps) {
  const { says, since, refresh, counts, number, label, table } = props;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const parts = counts.flatMap(({ look, count }) => (look === "rest" ? [] : [{ look, count }]));
  return (
    <figure className="stack">
      <figcaption className="entry-head">
        <p>
          <strong>{says}</strong> <span className="soft">{since}</span>
        </p>
        {refresh && <a href={refresh.href}>{refresh.label}</a>}
      </figcaption>
      <Meter total={total} parts={parts} label={label} />
      <Figures
        figures={counts.map(({ look, text, count }) => ({
          text,
          number: number(count),
          swatch: <Swatch look={look} />,
        }))}
      />
      <ChartTable
        words={table}
        columns={[
          { key: "state", label: table.state },
          { key: "count", label: table.count, numeric: true },
        ]}
        rows={counts.map(({ key, text, count }) => ({ key, cells: [text, number(count)] }))}
      />
    </figure>
  );
}
