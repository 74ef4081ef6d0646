import type { ReactNode } from "react";

export interface Entry {
  key: string;
  title: ReactNode;
  /** A tag or a link, at the end of the title's line. */
  side?: ReactNode;
  text?: ReactNode;
  /** Forms and the like, under the text. */
  body?: ReactNode;
}

interface EntriesProps {
  entries: readonly Entry[];
  /** The level of the titles; 3 under a part. */
  level?: 2 | 3 | 4 | undefined;
}

/** A list of things, each with its title: mails, needs, inquiries, surveys. */
export function Entries({ entries, level = 3 }: EntriesProps) {
  const Title = `h${level}` as const;
  return (
    <ul className="entries">
      {entries.map((entry) => (
        <li key={entry.key}>
          <div className="entry-head">
            <Title>{entry.title}</Title>
            {entry.side}
          </div>
          {entry.text && <p className="soft">{entry.text}</p>}
          {entry.body}
        </li>
      ))}
    </ul>
  );
}
