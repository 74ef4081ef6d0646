import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { localTimeWords } from "~/districts/timezone";
import { notFound, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { DateTimeField } from "~/ui/fields/date-time-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { mailsWord } from "../campaign-words";
import { countMailing } from "../mailings/count-mailing.server";
import { CountPart } from "../mailings/count-part";
import { launchMailing } from "../mailings/launch-mailing.server";
import { MailPreviews } from "../mailings/mail-previews";
import { findTrouble, halfLanguages } from "../mailings/mailing";
import {
  halfWords,
  mailingWords,
  shortLanguageName,
  troubleWords,
} from "../mailings/mailing-words";
import { withCounts } from "../mailings/read-mails";
import { showMailing } from "../mailings/show-mailing.server";
import { requireMailing } from "../mailings/write-mailing.server";
import { momentWords, readMoment } from "../start-moment.server";
import type { Route } from "./+types/mailing-sending";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Look and send" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const mailing = await requireMailing(staff, requireId(params.mailing));
  if (mailing.campaignId) throw seeOther(`/admin/campaigns/${mailing.campaignId}`);
  const { language, replyTo } = await getDistrict(staff);
  const { id, kind, revision } = mailing;
  const count = await countMailing(staff, mailing, mailing.filter);
  const shown = await showMailing(staff, mailing, staff.session.name);
  const tested = new URL(request.url).searchParams.get("tested");
  return {
    ...{ id, kind, revision, count, replyTo },
    trouble: findTrouble(mailing, language, count.mails),
    half: halfLanguages(mailing.texts),
    mails: withCounts(
      shown.map(({ html: _, template: __, ...mail }) => mail),
      count,
    ),
    tested: shown.some(({ language }) => language === tested) ? tested : null,
    email: staff.session.email,
    zone: localTimeWords(staff.session.timezone),
  };
}

/** Sends it as it was shown. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.mailing);
  const form = await request.formData();
  const revision = Number(form.get("revision")) || 0;
  const typed = readMoment(form, staff.session.timezone);
  const refuseAt = (at: string) =>
    data({ refusal: null, errors: { at }, at: typed.at }, { status: 422 });
  if (!typed.ok) return refuseAt(typed.error);
  const launched = await launchMailing(staff, id, revision, staff.services, typed.startsAt);
  if (launched.ok) return seeOther(`/admin/campaigns/${launched.campaignId}`);
  if (launched.reason === "no_such_mailing") notFound("There is no such mailing.");
  if (launched.reason === "past" || launched.reason === "quiet") {
    return refuseAt(momentWords[launched.reason]);
  }
  const refusal =
    launched.reason === "changed"
      ? "Somebody changed this mailing after you opened this page. Nothing is sent: look at it again."
      : `Nothing is sent. ${troubleWords[launched.reason]}`;
  return data({ refusal, errors: {}, at: typed.at }, { status: 409 });
}

export default function MailingSending({ loaderData, actionData }: Route.ComponentProps) {
  const { id, kind, revision, count, trouble, half, mails, tested, email, zone } = loaderData;
  const base = `/admin/campaigns/drafts/${id}`;
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <div className="stack">
      <ErrorSummary title="Nothing is sent yet" errors={errors} />
      <PageHead kicker={`${mailingWords[kind]}, 3 of 3`} title="Look at it, then send it" />
      {actionData?.refusal && (
        <Note look="stop">
          <p role="alert">{actionData.refusal}</p>
        </Note>
      )}
      {tested && (
        <Note>
          <p role="status">
            A test mail in {shortLanguageName(tested)} is on its way to {email}.
          </p>
        </Note>
      )}
      <Part id="who" title="Who gets it">
        <CountPart count={count} isDigest={kind === "digest"} />
        <p className="row">
          <a href={`${base}/audience`}>Change who gets it</a>
        </p>
      </Part>
      <Part id="mails" title="What they get">
        <SenderLine {...loaderData} />
        <MailPreviews {...{ base, mails, tested }} />
        <p className="row">
          <a href={base}>Change what it says</a>
        </p>
      </Part>
      <Part id="send" title="Send it">
        {trouble ? (
          <Note look="heed">
            <p>{trouble === "half_written" ? halfWords(half) : troubleWords[trouble]}</p>
          </Note>
        ) : (
          <form method="post" className="form">
            <HiddenInputs values={{ revision: String(revision) }} />
            <DateTimeField
              name="at"
              label="Not before"
              hint="Leave it empty to send it now. It goes to those who are chosen today."
              zone={zone}
              defaultValue={actionData?.at}
              error={errors.at}
            />
            <p>Mails that went out cannot be called back. Until then you can pause or cancel.</p>
            <Button>Send {mailsWord(count.mails)}</Button>
          </form>
        )}
        <p className="row">
          <a href={`${base}/removal`}>Throw this draft away</a>
        </p>
      </Part>
    </div>
  );
}

type Data = Route.ComponentProps["loaderData"];

function SenderLine({ replyTo }: Pick<Data, "replyTo">) {
  return (
    <p className="soft">
      {replyTo ? `Answers go to ${replyTo}.` : "Answers go to where mails come from."}{" "}
      <a href="/admin/mail-setup">As whom mailings come</a>
    </p>
  );
}
