import type { ReactNode } from "react";

interface HelpHintProps {
  /** A guide and one of its headings, such as `people#duplicates`. */
  to: string;
  /** The words of the link. */
  more: string;
  children: ReactNode;
}

/** A line beside what is hard, with the way to where the guide explains it. What was typed stays: it opens apart. */
export function HelpHint({ to, more, children }: HelpHintProps) {
  return (
    <p className="hint">
      {children}{" "}
      <a href={`/admin/help/${to}`} target="_blank" rel="noreferrer">
        {more}
        <span className="hidden"> (opens a new tab)</span>
      </a>
    </p>
  );
}
