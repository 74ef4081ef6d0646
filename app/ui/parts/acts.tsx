import type { ReactNode } from "react";

export interface Act {
  key: string;
  /** The promise, or what was refused. */
  what: ReactNode;
  /** Who and by when, or why not. */
  detail: ReactNode;
}

/** Promises with who and by when; refusals with why. */
export function Acts({ acts }: { acts: readonly Act[] }) {
  return (
    <ol className="plain acts">
      {acts.map((act) => (
        <li key={act.key}>
          <b>{act.what}</b> <span className="soft">{act.detail}</span>
        </li>
      ))}
    </ol>
  );
}
