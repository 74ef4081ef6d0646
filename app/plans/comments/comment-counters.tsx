import type { Queue } from "./comment";
import type { CommentCounts } from "./queue.db.server";

const words: [keyof CommentCounts, Queue, string][] = [
  ["waiting", "waiting", "waiting to be read"],
  ["flagged", "flagged", "reported"],
  ["unanswered", "open", "without an answer"],
  ["late", "late", "late"],
];

/** How many comments of a plan wait for what, each with the way there. */
export function CommentCounters({ slug, counts }: { slug: string; counts: CommentCounts }) {
  return (
    <dl className="figures">
      {words.map(([count, queue, text]) => (
        <div key={count}>
          <dt>
            <a href={`/admin/plans/${slug}/comments?state=${queue}`}>{text}</a>
          </dt>
          <dd>{counts[count].toLocaleString("en")}</dd>
        </div>
      ))}
    </dl>
  );
}
