import type { ReactNode } from "react";
import { Meter } from "./meter";

interface ProgressProps {
  done: number;
  total: number;
  /** "31,000 of 100,000 rows read". */
  says: ReactNode;
  since: string;
  refresh: { href: string; label: string };
  /** The meter in words. */
  label: string;
}

/** How far long work is. The page is read again by its link, never by itself. */
export function Progress({ done, total, says, since, refresh, label }: ProgressProps) {
  return (
    <figure>
      <figcaption className="entry-head">
        <p>
          <strong>{says}</strong> <span className="soft">{since}</span>
        </p>
        <a href={refresh.href}>{refresh.label}</a>
      </figcaption>
      <Meter total={total} parts={[{ look: "done", count: done }]} label={label} />
    </figure>
  );
}
