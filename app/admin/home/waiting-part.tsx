import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import { Tag } from "~/ui/parts/tag";

interface WaitingPartProps {
  total: number;
  waiting: readonly {
    id: string;
    title: string;
    href: string;
    text: string;
    due: { text: string; isLate: boolean };
  }[];
}

/** Who waits for an answer from the district, the longest wait first. */
export function WaitingPart({ total, waiting }: WaitingPartProps) {
  if (waiting.length === 0) return null;
  return (
    <Part id="waiting" title="Waiting for you">
      <Entries
        entries={waiting.map(({ id, title, href, text, due }) => ({
          key: id,
          title: (
            <a href={href}>
              <bdi>{title}</bdi>
            </a>
          ),
          side: <Tag look={due.isLate ? "heed" : "wait"}>{due.text}</Tag>,
          text,
        }))}
      />
      {total > waiting.length && <p className="hint">{`And ${total - waiting.length} more.`}</p>}
    </Part>
  );
}
