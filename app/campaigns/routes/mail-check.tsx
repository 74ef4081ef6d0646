import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { formatMoment } from "~/platform/dates";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { DataTable } from "~/ui/parts/data-table";
import { PageHead } from "~/ui/parts/page-head";
import { kindWords, mailsWord } from "../campaign-words";
import { readLedgerCheck } from "../mail-pause.db.server";
import { resumeMail } from "../resume-mail.server";
import type { Route } from "./+types/mail-check";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Check the mail queue" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "district.edit");
  const { check, mailPaused } = await transaction(staff, async (scope) => ({
    check: await readLedgerCheck(scope),
    mailPaused: (await getDistrict(scope)).mailPaused,
  }));
  const { lastSettledAt, ...rest } = check;
  const { timezone } = staff.session;
  return {
    ...rest,
    mailPaused,
    last: lastSettledAt && formatMoment(lastSettledAt, timezone),
  };
}

/** Mail goes on. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "district.edit");
  await resumeMail(staff);
  return seeOther("/admin/campaigns");
}

export default function MailCheck({ loaderData }: Route.ComponentProps) {
  const { mailPaused, campaigns, queued, last } = loaderData;
  return (
    <div className="stack">
      <PageHead
        title={mailPaused ? "Mail is paused until you have looked at this" : "Mail is not paused"}
        lede={
          last
            ? `The last thing this copy of the ledger knows about a mail is of ${last}.`
            : "This copy of the ledger knows of no mail that was sent."
        }
      />
      {campaigns.length === 0 ? (
        <p>Nothing waits to be sent, and nothing is unknown.</p>
      ) : (
        <Waiting campaigns={campaigns} />
      )}
      {mailPaused && (
        <ConfirmForm
          lost={
            <p>
              <strong>{mailsWord(queued)} would go out.</strong> Those that were already sent after
              the backup was made would arrive a second time: compare with your mail server’s log,
              and cancel a campaign first where that must not happen.
            </p>
          }
          button="Resume all mailings"
          back={{ href: "/admin/campaigns", label: "Look at the campaigns" }}
        />
      )}
    </div>
  );
}

function Waiting({ campaigns }: Pick<Route.ComponentProps["loaderData"], "campaigns">) {
  return (
    <DataTable
      caption="What waits in this copy"
      label="Campaigns that are not through"
      columns={[
        { key: "campaign", label: "Campaign" },
        { key: "queued", label: "To send", numeric: true },
        { key: "unknown", label: "Unknown", numeric: true },
      ]}
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
  );
}
