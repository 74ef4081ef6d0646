import { MeterFigure } from "~/ui/charts/meter-figure";
import { countWord, mailsWord } from "./campaign-words";
import { type DeliveryCounts, stillToSend, total } from "./delivery";

interface CampaignMeterProps {
  id: string;
  counts: DeliveryCounts;
  bounced: number;
  asOf: string;
}

/** How far a mailing is, in the words of its figures. */
export function CampaignMeter({ id, counts, bounced, asOf }: CampaignMeterProps) {
  const all = total(counts);
  const delivered = counts.sent - bounced;
  const lost = counts.failed + bounced + counts.skipped + counts.cancelled;
  const rest = stillToSend(counts) - counts.deferred + counts.sending;
  return (
    <MeterFigure
      says="What became of them"
      since={`as of ${asOf}`}
      refresh={{ href: `/admin/campaigns/${id}`, label: "Refresh" }}
      number={countWord}
      label={`Of ${mailsWord(all)}: ${countWord(delivered)} delivered, ${countWord(counts.deferred)} deferred, ${countWord(counts.unknown)} unknown, ${countWord(lost)} not delivered, ${countWord(rest)} still to send`}
      table={{
        summary: "The same as a table",
        caption: "Mails by state",
        state: "State",
        count: "Mails",
      }}
      counts={[
        {
          key: "delivered",
          look: "done",
          text: "Delivered: accepted by the receiving server",
          count: delivered,
        },
        {
          key: "deferred",
          look: "coming",
          text: "Deferred: tried again by themselves",
          count: counts.deferred,
        },
        {
          key: "unknown",
          look: "ask",
          text: "Unknown: nobody can tell whether they arrived",
          count: counts.unknown,
        },
        {
          key: "lost",
          look: "lost",
          text: "Not delivered: refused, bounced, not wanted or canceled",
          count: lost,
        },
        { key: "rest", look: "rest", text: "Still to send", count: rest },
      ]}
    />
  );
}
