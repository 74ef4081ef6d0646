import { requireStaff } from "~/auth/require-staff.server";
import { mailsWord } from "~/campaigns/campaign-words";
import { getDistrict } from "~/districts/get-district.server";
import { formatMoment } from "~/platform/dates";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { PageHead } from "~/ui/parts/page-head";
import { lookAtMail, resumeAllMail } from "../mail-check/look-at-mail.server";
import { WaitingMails } from "../mail-check/waiting-mails";
import type { Route } from "./+types/mail-check";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Check the mail queue" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "district.edit");
  const { check, mailPaused } = await transaction(staff, async (scope) => ({
    check: await lookAtMail(scope),
    mailPaused: (await getDistrict(scope)).mailPaused,
  }));
  const { lastSettledAt, ...rest } = check;
  const { timezone } = staff.session;
  return { ...rest, mailPaused, last: lastSettledAt && formatMoment(lastSettledAt, timezone) };
}

/** Mail goes on. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "district.edit");
  await resumeAllMail(staff, staff.services.clock());
  return seeOther("/admin/campaigns");
}

export default function MailCheck({ loaderData }: Route.ComponentProps) {
  const { mailPaused, queued, undecided, last } = loaderData;
  return (
    <div className="stack">
      <PageHead
        title={mailPaused ? "Mail is paused until you have looked at this" : "Mail is not paused"}
        lede={
          last
            ? `The last thing known here about a mail is of ${last}. What was sent later, before a backup was restored, is not known.`
            : "Nothing is known here of any mail that was sent."
        }
      />
      {queued + undecided === 0 ? (
        <p>Nothing waits to be sent, and nothing is unknown.</p>
      ) : (
        <WaitingMails {...loaderData} />
      )}
      {mailPaused && (
        <ConfirmForm
          lost={
            <p>
              <strong>
                {queued === 0 ? "No mail waits to go out" : `${mailsWord(queued)} would go out`}.
              </strong>{" "}
              What was already sent after the backup was made would arrive a second time: compare
              with your mail server’s log, and cancel a campaign, or erase an inquiry, first where
              that must not happen. What is unknown does not go out by itself: decide on its page.
            </p>
          }
          button="Resume all mail"
          back={{ href: "/admin/campaigns", label: "Look at the campaigns" }}
        />
      )}
    </div>
  );
}
