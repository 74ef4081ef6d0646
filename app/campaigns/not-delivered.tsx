import { DataTable } from "~/ui/parts/data-table";
import { Part } from "~/ui/parts/part";
import type { Figures } from "./campaign-view.db.server";
import { countWord, mailsWord } from "./campaign-words";
import type { DeliveryCounts } from "./delivery";

/** Why mails were not delivered. It does not tell apart who had answered by then. */
export function NotDelivered({ counts, figures }: { counts: DeliveryCounts; figures: Figures }) {
  const { bounced, unsubscribed, unusable } = figures;
  const causes = [
    {
      cause: "Refused by the receiving server",
      count: counts.failed,
      todo: "Ask the school offices for a better address.",
    },
    {
      cause: "Came back later",
      count: bounced,
      todo: "Look under Bad addresses; ask the school offices for better ones.",
    },
    {
      cause: "No working address on the list",
      count: unusable,
      todo: "Reach them by letter: their links can be printed.",
    },
    { cause: "Unsubscribed", count: unsubscribed, todo: "Nothing. These people said no." },
    {
      cause: "Not needed or not wanted any more when their turn came",
      count: counts.skipped - unusable - unsubscribed,
      todo: "Nothing.",
    },
    {
      cause: "Canceled, or the survey had closed",
      count: counts.cancelled,
      todo: "Nothing.",
    },
  ].filter(({ count }) => count > 0);
  const sum = causes.reduce((all, { count }) => all + count, 0);
  if (sum === 0) return null;
  return (
    <Part id="not-delivered" title={`${mailsWord(sum)} did not reach anybody`}>
      <DataTable
        caption="Mails that were not delivered, by cause"
        captionHidden
        label="Mails that were not delivered"
        columns={[
          { key: "cause", label: "Cause" },
          { key: "count", label: "Mails", numeric: true },
          { key: "todo", label: "What to do" },
        ]}
        rows={causes.map(({ cause, count, todo }) => ({
          key: cause,
          cells: [cause, countWord(count), todo],
        }))}
      />
    </Part>
  );
}
