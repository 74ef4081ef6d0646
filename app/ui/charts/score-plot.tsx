import type { ReactNode } from "react";
import { Tag } from "../parts/tag";
import { HiddenPlotRow, type HiddenWords, PlotRow } from "./plot-row";
import { SCORE_TICKS, type ScoreRow, type ShownScore } from "./score";
import { ScoreLegend, type ScoreLegendWords } from "./score-legend";
import { ScorePicture } from "./score-picture";
import { ScoreTable, type ScoreTableWords } from "./score-table";

/** The words of a score plot, in the page's language. Numbers come in as numbers. */
export interface ScoreWords extends HiddenWords {
  number: (value: number) => string;
  /** "47–49". */
  interval: (low: number, high: number) => string;
  /** Under the name: "21 answered: low precision", "143 answered, by open link". */
  detail: (row: ShownScore) => string;
  /** The picture in words: "Families: 48, interval 47 to 49; March 40". */
  label: (row: ShownScore) => string;
  changes: Record<"up" | "down" | "same", string>;
  /** Under the numbers, behind the change if there is one: "8 since March", "No score in March". */
  behind: (row: ShownScore) => string;
  /** A line under the picture: what else there is to say, and where to read more. */
  more?: ((row: ShownScore) => ReactNode) | undefined;
  /** On paper, where no table repeats the chart: "40 in March". */
  earlier?: ((row: ShownScore) => string) | undefined;
  legend: ScoreLegendWords;
  table: ScoreTableWords;
}

interface ScorePlotProps {
  rows: readonly ScoreRow[];
  words: ScoreWords;
  /** Names the figure, where its caption does not. */
  label: string;
}

/** Scores of groups, one row each, on the whole axis from 0 to 100, with their table. */
export function ScorePlot({ rows, words, label }: ScorePlotProps) {
  const isTold = words.more !== undefined && words.earlier !== undefined;
  return (
    <figure aria-label={label} className={isTold ? "is-told" : undefined}>
      <figcaption>
        <ScoreLegend rows={rows} words={words.legend} />
      </figcaption>
      <div className="plot">
        {rows.map((row) =>
          row.kind === "score" ? (
            <ShownRow key={row.key} row={row} words={words} />
          ) : (
            <HiddenPlotRow key={row.key} row={row} words={words} />
          ),
        )}
        <div className="plot-axis" aria-hidden="true">
          {SCORE_TICKS.map((tick) => (
            <span key={tick}>{words.number(tick)}</span>
          ))}
        </div>
      </div>
      <ScoreTable {...words} words={words.table} rows={rows} />
    </figure>
  );
}

function ShownRow({ row, words }: { row: ShownScore; words: ScoreWords }) {
  const behind = words.behind(row);
  const earlier = words.earlier?.(row);
  const says = (
    <>
      <strong className="num">{words.number(row.value)}</strong>{" "}
      {row.interval && !row.openLink && (
        <span className="soft num">({words.interval(...row.interval)})</span>
      )}
      {(row.change || behind) && (
        <small>
          {row.change && <Tag look={row.change}>{words.changes[row.change]}</Tag>} {behind}
        </small>
      )}
      {earlier && <small className="on-paper">{earlier}</small>}
    </>
  );
  return (
    <PlotRow name={row.name} detail={words.detail(row)} says={says}>
      <ScorePicture row={row} label={words.label(row)} />
      {words.more && <p className="more">{words.more(row)}</p>}
    </PlotRow>
  );
}
