import type { ReactNode } from "react";

export interface Column {
  key: string;
  label: ReactNode;
  /** Numbers stand flush with the end of the line. */
  numeric?: boolean | undefined;
}

export interface TableRow {
  key: string;
  /** The first cell heads the row. */
  cells: readonly ReactNode[];
  /** Said across the columns that have no cell, such as "Not shown". */
  rest?: ReactNode;
}

interface DataTableProps {
  caption: ReactNode;
  captionHidden?: boolean | undefined;
  /** Names the region that scrolls sideways on a small screen. */
  label: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
  /** On a phone each row becomes a card whose cells say their column: for tables too wide for it. */
  cards?: boolean | undefined;
}

export function DataTable(props: DataTableProps) {
  const { caption, captionHidden, label, columns, rows, cards = false } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={cards ? "scroll cards" : "scroll"} tabIndex={0} aria-label={label}>
      <table>
        <caption className={captionHidden ? "hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? "n" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} cards={cards} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  row: TableRow;
  columns: readonly Column[];
  cards: boolean;
}

function Row({ row, columns, cards }: RowProps) {
  const [head, ...cells] = row.cells;
  return (
    <tr>
      <th scope="row">{head}</th>
      {cells.map((cell, index) => {
        const column = columns[index + 1];
        return (
          <td
            key={column?.key ?? index}
            className={column?.numeric ? "n" : undefined}
            data-of={cards && typeof column?.label === "string" ? column.label : undefined}
          >
            {cell}
          </td>
        );
      })}
      {row.rest !== undefined && <td colSpan={columns.length - row.cells.length}>{row.rest}</td>}
    </tr>
  );
}
