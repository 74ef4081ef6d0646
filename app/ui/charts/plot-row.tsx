import type { ReactNode } from "react";

interface PlotRowProps {
  name: ReactNode;
  detail?: ReactNode;
  says: ReactNode;
  children: ReactNode;
}

/** A row of a plot: name, numbers in words, picture. */
export function PlotRow({ name, detail, says, children }: PlotRowProps) {
  return (
    <div className="plot-row">
      <p className="name">
        {name} {detail && <small>{detail}</small>}
      </p>
      <p className="says">{says}</p>
      {children}
    </div>
  );
}

/** A group of which nothing is published: it has a name and no number anywhere. */
export interface HiddenRow {
  kind: "hidden";
  key: string;
  name: string;
  detail?: string | undefined;
}

export interface HiddenWords {
  notShown: string;
  /** One reason for all: a small group and one hidden to protect it must read alike. */
  reason: string;
}

export function HiddenPlotRow({ row, words }: { row: HiddenRow; words: HiddenWords }) {
  return (
    <PlotRow name={row.name} detail={row.detail} says={words.notShown}>
      <p className="empty">{words.reason}</p>
    </PlotRow>
  );
}
