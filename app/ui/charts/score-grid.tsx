import type { ReactNode } from "react";
import type { HiddenRow } from "./plot-row";
import { SCORE_TICKS, type ShownScore } from "./score";
import { ScorePicture } from "./score-picture";

export interface GridRow<Score extends ShownScore> {
  key: string;
  name: string;
  /** Under the name, where the row is shown. */
  detail?: string | undefined;
  /** One of each column, or hidden. */
  scores: readonly (Score | HiddenRow)[];
}

export interface GridWords<Score extends ShownScore> {
  number: (value: number) => string;
  notShown: string;
  /** The picture in words, with the row's and the column's name. */
  label: (score: Score, column: string) => string;
  /** The numbers beside the picture. */
  says: (score: Score, column: string) => ReactNode;
}

interface ScoreGridProps<Score extends ShownScore> {
  label: string;
  /** None where the figure stands under a heading that says it. */
  caption?: ReactNode;
  columns: readonly string[];
  rows: readonly GridRow<Score>[];
  words: GridWords<Score>;
  children?: ReactNode;
}

/** Small multiples: a row each, a column a measure, one scale from 0 to 100. On a phone, cards. */
export function ScoreGrid<Score extends ShownScore>(props: ScoreGridProps<Score>) {
  const { label, caption, columns, rows, words, children } = props;
  return (
    <figure aria-label={label}>
      {caption && <figcaption>{caption}</figcaption>}
      <div className="plot">
        <div className={`score-grid has-${columns.length}`}>
          <div className="grid-row grid-head" aria-hidden="true">
            <span />
            {columns.map((column) => (
              <span key={column}>{column}</span>
            ))}
          </div>
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} words={words} />
          ))}
          <div className="grid-row grid-foot" aria-hidden="true">
            <span />
            {columns.map((column) => (
              <div key={column} className="plot-axis">
                {SCORE_TICKS.map((tick) => (
                  <span key={tick}>{words.number(tick)}</span>
                ))}
              </div>
            ))}
          </div>
        </div>
      </div>
      {children}
    </figure>
  );
}

function Row<Score extends ShownScore>(props: {
  row: GridRow<Score>;
  columns: readonly string[];
  words: GridWords<Score>;
}) {
  const { row, columns, words } = props;
  const isHidden = row.scores.every(({ kind }) => kind === "hidden");
  return (
    <div className="grid-row">
      <p className="name">
        {row.name} {row.detail && <small>{row.detail}</small>}
      </p>
      {isHidden ? (
        <p className="empty is-wide">{words.notShown}</p>
      ) : (
        row.scores.map((score, index) => (
          <Cell key={columns[index]} score={score} column={columns[index] ?? ""} words={words} />
        ))
      )}
    </div>
  );
}

function Cell<Score extends ShownScore>(props: {
  score: Score | HiddenRow;
  column: string;
  words: GridWords<Score>;
}) {
  const { score, column, words } = props;
  const of = <span className="of">{column}: </span>;
  if (score.kind === "hidden") {
    return (
      <p className="empty">
        {of}
        {words.notShown}
      </p>
    );
  }
  return (
    <div>
      <p className="says">
        {of}
        {words.says(score, column)}
      </p>
      <ScorePicture row={score} label={words.label(score, column)} />
    </div>
  );
}
