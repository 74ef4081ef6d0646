import type { Column, TableRow } from "../parts/data-table";
import { ChartTable, type ChartTableWords } from "./chart-table";
import {
  type Domain,
  domainOf,
  FEWEST_FOR_PARTS,
  type ShownShares,
  type Sides,
  sidesOf,
} from "./distribution";
import { DistributionLegend } from "./distribution-legend";
import { DistributionPicture } from "./distribution-picture";
import { HiddenPlotRow, type HiddenRow, type HiddenWords, PlotRow } from "./plot-row";

/** The words of a distribution, in the page's language. Shares come in as percent. */
export interface DistributionWords extends HiddenWords {
  number: (value: number) => string;
  /** Under the name: "1,463 answered". */
  detail: (row: ShownShares) => string;
  /** The picture in words: "Families: strongly oppose 6, …, cannot say 7". */
  label: (row: ShownShares) => string;
  /** Beside the picture: "47%", "support", "17% oppose, 7% can't say". */
  says: (row: ShownShares, sides: Sides) => { figure: string; rest: string; small: string };
  /** For a group of under 40, instead of the picture and in the table: no part but the sides it names. */
  few: (row: ShownShares, sides: Sides) => { figure: string; rest: string; sentence: string };
  /** A part in the table: "6", or its bound: "at most 5". */
  part: (row: ShownShares, index: number) => string;
  legend: string;
  table: ChartTableWords & { group: string; answered: string; cantSay: string };
}

type DistributionRow = ShownShares | HiddenRow;

interface DistributionPlotProps {
  /** The options of the item, from the opposing end to the supporting one. */
  options: readonly string[];
  rows: readonly DistributionRow[];
  words: DistributionWords;
  label: string;
}

/** How groups answered one item, one row each around a common mark, with their table. */
export function DistributionPlot({ options, rows, words, label }: DistributionPlotProps) {
  const drawn = rows.filter((row) => row.kind === "shares").filter(isDrawn);
  const domain = domainOf(drawn.map((row) => row.shares));
  return (
    <figure aria-label={label}>
      <figcaption>
        <DistributionLegend label={words.legend} options={options} />
      </figcaption>
      <div className="plot is-shares">
        {rows.map((row) =>
          row.kind === "hidden" ? (
            <HiddenPlotRow key={row.key} row={row} words={words} />
          ) : (
            <SharesRow key={row.key} row={row} words={words} domain={domain} />
          ),
        )}
      </div>
      <ChartTable
        words={words.table}
        columns={columnsOf(options, words)}
        rows={rows.map((row) => tableRow(row, words))}
      />
    </figure>
  );
}

function isDrawn(row: ShownShares): boolean {
  return row.n >= FEWEST_FOR_PARTS;
}

function SharesRow(props: { row: ShownShares; words: DistributionWords; domain: Domain }) {
  const { row, words, domain } = props;
  const sides = sidesOf(row.shares);
  if (!isDrawn(row)) {
    const few = words.few(row, sides);
    return (
      <PlotRow name={row.name} detail={words.detail(row)} says={<Says {...few} />}>
        <p className="empty">{few.sentence}</p>
      </PlotRow>
    );
  }
  return (
    <PlotRow name={row.name} detail={words.detail(row)} says={<Says {...words.says(row, sides)} />}>
      <DistributionPicture
        shares={row.shares}
        domain={domain}
        label={words.label(row)}
        number={words.number}
      />
    </PlotRow>
  );
}

function Says({ figure, rest, small }: { figure: string; rest: string; small?: string }) {
  return (
    <>
      <strong className="num">{figure}</strong> {rest} {small && <small>{small}</small>}
    </>
  );
}

function columnsOf(options: readonly string[], words: DistributionWords): Column[] {
  return [
    { key: "group", label: words.table.group },
    { key: "answered", label: words.table.answered, numeric: true },
    ...options.map((option) => ({ key: option, label: option, numeric: true })),
    { key: "cant-say", label: words.table.cantSay, numeric: true },
  ];
}

function tableRow(row: DistributionRow, words: DistributionWords): TableRow {
  if (row.kind === "hidden") return { key: row.key, cells: [row.name], rest: words.notShown };
  const first = [row.name, words.number(row.n)];
  if (!isDrawn(row)) {
    const { sentence } = words.few(row, sidesOf(row.shares));
    return { key: row.key, cells: first, rest: sentence };
  }
  const parts = row.shares.map((_, index) => words.part(row, index));
  const cantSay = row.cantSay === undefined ? "" : words.number(row.cantSay);
  return { key: row.key, cells: [...first, ...parts, cantSay] };
}
