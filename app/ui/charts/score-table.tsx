import type { Column, TableRow } from "../parts/data-table";
import { ChartTable, type ChartTableWords } from "./chart-table";
import { marksOf, type ScoreRow, type ShownScore } from "./score";

export interface ScoreTableWords extends ChartTableWords {
  group: string;
  answered: string;
  now: string;
  interval: string;
  before: string;
  change: string;
  /** What stands where there is no number. */
  none: string;
  notCompared: string;
  /** Further columns, with a shown row's cells of them. */
  more?: { columns: readonly string[]; cells: (row: ShownScore) => readonly string[] } | undefined;
}

interface ScoreTableProps {
  rows: readonly ScoreRow[];
  words: ScoreTableWords;
  number: (value: number) => string;
  interval: (low: number, high: number) => string;
  changes: Record<"up" | "down" | "same", string>;
  notShown: string;
}

/** The numbers of a score plot. A hidden group has its name and the words of the plot. */
export function ScoreTable({ rows, words, number, interval, changes, notShown }: ScoreTableProps) {
  const compares = marksOf(rows).before;
  const columns: Column[] = [
    { key: "group", label: words.group },
    { key: "n", label: words.answered, numeric: true },
    { key: "now", label: words.now, numeric: true },
    { key: "interval", label: words.interval, numeric: true },
  ];
  if (compares) {
    columns.push({ key: "before", label: words.before, numeric: true });
    columns.push({ key: "change", label: words.change });
  }
  for (const label of words.more?.columns ?? []) columns.push({ key: label, label, numeric: true });
  const numberOrNone = (value?: number) => (value === undefined ? words.none : number(value));
  const cells = (row: ShownScore) => {
    const first = [
      row.name,
      numberOrNone(row.n),
      number(row.value),
      row.interval && !row.openLink ? interval(...row.interval) : words.none,
    ];
    const more = words.more?.cells(row) ?? [];
    if (!compares) return [...first, ...more];
    const before = row.openLink ? words.none : numberOrNone(row.before);
    return [...first, before, row.change ? changes[row.change] : words.notCompared, ...more];
  };
  const tableRows: TableRow[] = rows.map((row) =>
    row.kind === "score"
      ? { key: row.key, cells: cells(row) }
      : { key: row.key, cells: [row.name], rest: notShown },
  );
  return <ChartTable words={words} columns={columns} rows={tableRows} />;
}
