import type { TableRow } from "../parts/data-table";
import { ChartTable, type ChartTableWords } from "./chart-table";
import { percent } from "./percent";
import type { HiddenRow } from "./plot-row";

export interface ShownRate {
  kind: "rate";
  key: string;
  name: string;
  /** "238 of 520". */
  detail: string;
  /** Percent, 0 to 100. */
  rate: number;
  /** A thin voice: the bar is amber, and the page says so in words. */
  low?: boolean | undefined;
}

export interface RateWords {
  /** "46%". */
  percent: (rate: number) => string;
  /** The bar in words: "Alder Elementary: 46 percent of families answered". */
  label: (row: ShownRate) => string;
  notShown: string;
  table: ChartTableWords & { group: string; count: string; rate: string };
}

interface RateBarsProps {
  rows: readonly (ShownRate | HiddenRow)[];
  /** The rate of all, in percent, as a mark on each bar; a `source` line explains it. */
  mark?: number | undefined;
  words: RateWords;
}

/** Rates as bars, in the order given, with their table. */
export function RateBars({ rows, mark, words }: RateBarsProps) {
  return (
    <>
      <div className="rates">
        {rows.map((row) => (
          <div key={row.key} className="rate">
            <p>
              {row.name} {row.detail && <small>{row.detail}</small>}
            </p>
            <p className="n">
              {row.kind === "rate" ? <strong>{words.percent(row.rate)}</strong> : words.notShown}
            </p>
            {row.kind === "rate" && <RateBar row={row} mark={mark} label={words.label(row)} />}
          </div>
        ))}
      </div>
      <ChartTable
        words={words.table}
        columns={[
          { key: "group", label: words.table.group },
          { key: "count", label: words.table.count, numeric: true },
          { key: "rate", label: words.table.rate, numeric: true },
        ]}
        rows={rows.map((row) => tableRow(row, words))}
      />
    </>
  );
}

function RateBar({
  row,
  mark,
  label,
}: {
  row: ShownRate;
  mark?: number | undefined;
  label: string;
}) {
  return (
    <svg role="img" aria-label={label}>
      <rect className="rest" x="0" y="1" width="100%" height="12" />
      <rect
        className={row.low ? "low" : "fill"}
        x="0"
        y="1"
        width={percent(row.rate)}
        height="12"
      />
      {mark !== undefined && (
        <line className="base" x1={percent(mark)} x2={percent(mark)} y1="-2" y2="16" />
      )}
    </svg>
  );
}

function tableRow(row: ShownRate | HiddenRow, words: RateWords): TableRow {
  if (row.kind === "hidden") return { key: row.key, cells: [row.name], rest: words.notShown };
  return { key: row.key, cells: [row.name, row.detail, words.percent(row.rate)] };
}
