import { kindWords } from "~/campaigns/campaign-words";
import type { WaitingMails as Waiting } from "~/campaigns/single-mail/single-mail";
import { DataTable } from "~/ui/parts/data-table";
import type { MailCheck } from "./look-at-mail.server";

const figures = [
  { key: "queued", label: "To send", numeric: true },
  { key: "unknown", label: "Unknown", numeric: true },
];

type WaitingMailsProps = Pick<MailCheck, "campaigns" | "inquiries" | "pledges" | "reminders">;

/** What has mails that are not through, each with where to decide. */
export function WaitingMails({ campaigns, inquiries, pledges, reminders }: WaitingMailsProps) {
  return (
    <>
      {campaigns.length > 0 && (
        <DataTable
          caption="What waits in this copy"
          label="Campaigns that are not through"
          columns={[{ key: "campaign", label: "Campaign" }, ...figures]}
          rows={campaigns.map(({ id, kind, queued, undecided }) => ({
            key: id,
            cells: [
              <a key="campaign" href={`/admin/campaigns/${id}`}>
                {kindWords[kind]}
              </a>,
              queued,
              undecided,
            ],
          }))}
        />
      )}
      <SingleMails
        {...{ mails: inquiries, what: "Inquiry", plural: "inquiries" }}
        caption="Answers and receipts of inquiries that wait"
      />
      <SingleMails
        {...{ mails: pledges, what: "Offer", plural: "offers" }}
        caption="Mails to whoever gives that wait"
      />
      <SingleMails
        {...{ mails: reminders, what: "Commitment", plural: "commitments" }}
        caption="Reminders of commitments that wait"
      />
    </>
  );
}

type SingleMailsProps = { mails: Waiting; caption: string; what: string; plural: string };

function SingleMails({ mails: { waiting, others }, caption, what, plural }: SingleMailsProps) {
  if (waiting.length === 0) return null;
  return (
    <>
      <DataTable
        caption={caption}
        label={`Mails of ${plural} that are not through`}
        columns={[{ key: "about", label: what }, ...figures]}
        rows={waiting.map(({ href, title, queued, undecided }) => ({
          key: href,
          cells: [
            <a key="about" href={href}>
              <bdi>{title}</bdi>
            </a>,
            queued,
            undecided,
          ],
        }))}
      />
      {others > 0 && (
        <p>
          And {others.toLocaleString("en")} {plural} more.
        </p>
      )}
    </>
  );
}
