import { kindWords } from "~/campaigns/campaign-words";
import { DataTable } from "~/ui/parts/data-table";
import type { MailCheck } from "./look-at-mail.server";

const figures = [
  { key: "queued", label: "To send", numeric: true },
  { key: "unknown", label: "Unknown", numeric: true },
];

/** Mailings and inquiries that have mails which are not through, each with where to decide. */
export function WaitingMails({
  campaigns,
  cases,
  otherCases,
}: Pick<MailCheck, "campaigns" | "cases" | "otherCases">) {
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
      {cases.length > 0 && (
        <DataTable
          caption="Answers and receipts of inquiries that wait"
          label="Inquiries with mails that are not through"
          columns={[{ key: "inquiry", label: "Inquiry" }, ...figures]}
          rows={cases.map(({ id, number, subject, queued, undecided }) => ({
            key: id,
            cells: [
              <a key="inquiry" href={`/admin/inquiries/${id}`}>
                No. {number}: <bdi>{subject}</bdi>
              </a>,
              queued,
              undecided,
            ],
          }))}
        />
      )}
      {otherCases > 0 && <p>And {otherCases.toLocaleString("en")} inquiries more.</p>}
    </>
  );
}
