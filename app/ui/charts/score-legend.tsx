import { marksOf, type ScoreRow } from "./score";

export interface ScoreLegendWords {
  label: string;
  /** The wave shown, such as "October 2026". */
  now: string;
  /** "Margin: 95 in 100 such margins hold the true score". */
  margin: string;
  before?: string | undefined;
  openLink?: string | undefined;
  own?: string | undefined;
}

/** Explains the marks that stand in the plot, and no others. */
export function ScoreLegend({
  rows,
  words,
}: {
  rows: readonly ScoreRow[];
  words: ScoreLegendWords;
}) {
  const marks = marksOf(rows);
  return (
    <ul className="legend" aria-label={words.label}>
      {marks.own && words.own && (
        <li>
          <svg width="20" height="20" aria-hidden="true">
            <rect className="own" x="1.5" y="1.5" width="17" height="17" />
          </svg>{" "}
          {words.own}
        </li>
      )}
      {marks.now && (
        <li>
          <svg width="18" height="18" aria-hidden="true">
            <circle className="now" cx="9" cy="9" r="8" />
          </svg>{" "}
          {words.now}
        </li>
      )}
      {marks.margin && (
        <li>
          <svg width="26" height="22" aria-hidden="true">
            <line className="range" x1="0" x2="26" y1="11" y2="11" />
          </svg>{" "}
          {words.margin}
        </li>
      )}
      {marks.before && words.before && (
        <li>
          <svg width="18" height="18" aria-hidden="true">
            <circle className="then" cx="9" cy="9" r="5.5" />
          </svg>{" "}
          {words.before}
        </li>
      )}
      {marks.openLink && words.openLink && (
        <li>
          <svg width="18" height="18" aria-hidden="true">
            <rect className="loose" x="2" y="2" width="14" height="14" />
          </svg>{" "}
          {words.openLink}
        </li>
      )}
    </ul>
  );
}
