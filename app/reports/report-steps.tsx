import { Button } from "~/ui/fields/button";
import { TextArea } from "~/ui/fields/text-area";
import { Note } from "~/ui/parts/note";
import { Part } from "~/ui/parts/part";
import type { LoadedReport } from "./load-report.server";
import { refusalWords } from "./refusal-words";
import { InvitedForm } from "./report-mailing-forms";

/** What is to be done next with a report, by where it stands. */
export function ReportSteps({ report }: { report: LoadedReport }) {
  switch (report.state) {
    case "draft":
      return report.may.edit ? <SubmitStep report={report} /> : null;
    case "in_review":
      return <ReviewStep report={report} />;
    case "approved":
      return report.may.publish ? <PublicationStep report={report} /> : <Waits />;
    case "published":
      return <MailingStep report={report} />;
  }
}

function SubmitStep({ report }: { report: LoadedReport }) {
  if (report.commitments.length === 0) {
    return (
      <Part id="submit" title="Send it to be approved" noPrint>
        <p>{refusalWords.no_commitment}</p>
        <Button href={`/admin/reports/${report.id}/commitments`}>Add a commitment</Button>
      </Part>
    );
  }
  return (
    <Part id="submit" title="Send it to be approved" noPrint>
      <p>A leader reads it over and approves it, or sends it back with what is to be changed.</p>
      <form method="post" action={`/admin/reports/${report.id}/review`}>
        <Button>Send it to be approved</Button>
      </form>
    </Part>
  );
}

function ReviewStep({ report: { id, may } }: { report: LoadedReport }) {
  if (!may.approve) return <Waits />;
  return (
    <Part id="review" title="Approve it, or send it back" noPrint>
      <form method="post" action={`/admin/reports/${id}/approval`}>
        <Button>Approve the report</Button>
      </form>
      <SendBack id={id} />
    </Part>
  );
}

function SendBack({ id }: { id: string }) {
  return (
    <form method="post" action={`/admin/reports/${id}/return`} className="form">
      <TextArea
        name="note"
        label="What is to be changed"
        labelNote="(optional)"
        rows={2}
        maxLength={2000}
      />
      <Button look="quiet">Send it back</Button>
    </form>
  );
}

function Waits() {
  return (
    <Part id="review" title="It waits for a leader" noPrint>
      <p>A leader or an admin does the next step. You can still change it; it is a draft then.</p>
    </Part>
  );
}

/** From approved to published, which nothing takes back. */
function PublicationStep({ report }: { report: LoadedReport }) {
  const { id, isStale, subject, languages } = report;
  const lacking = languages.filter(({ parts, commitments }) => parts.length + commitments > 0);
  return (
    <Part id="publish" title="Publish" noPrint>
      {lacking.length > 0 && (
        <Note>
          Not everything is translated: {lacking.map(({ name }) => name).join(", ")}. Its readers
          get what is missing in the language it was written in.
        </Note>
      )}
      {isStale ? (
        <Note look="heed">{refusalWords.stale}</Note>
      ) : (
        <>
          <p>
            {subject.kind === "wave"
              ? "The results of this wave and this report become public together. Neither can be changed or taken back afterwards."
              : "The report becomes public. It cannot be changed or taken back afterwards."}{" "}
            What becomes of the commitments is noted from then on, and nothing of that is ever
            removed.
          </p>
          <form method="post" action={`/admin/reports/${id}/publication`}>
            <Button>
              {subject.kind === "wave"
                ? "Publish the results and the report"
                : "Publish the report"}
            </Button>
          </form>
        </>
      )}
      <SendBack id={id} />
    </Part>
  );
}

/** The mail about it: once to everyone invited, or of a plan to people of one's choice. */
function MailingStep({ report }: { report: LoadedReport }) {
  const { id, campaignId, may, subject, zone } = report;
  const isWave = subject.kind === "wave";
  return (
    <Part id="mail" title={mailingTitle(isWave, campaignId !== null)} noPrint>
      {campaignId && (
        <p>
          It was mailed. <a href={`/admin/campaigns/${campaignId}`}>See how the mails went</a>
        </p>
      )}
      {!may.send && !campaignId && <p>Nobody has mailed it yet. Whoever may send mailings does.</p>}
      {may.send && isWave && !campaignId && <InvitedForm {...{ id, zone }} />}
      {may.send && !isWave && (
        <p>
          <Button href={`/admin/reports/${id}/mailing`} look={campaignId ? "quiet" : "main"}>
            {campaignId ? "Mail it to more people" : "Mail the report"}
          </Button>
        </p>
      )}
    </Part>
  );
}

function mailingTitle(isWave: boolean, isMailed: boolean): string {
  if (!isWave) return isMailed ? "People were told" : "Tell people";
  return isMailed ? "Everyone who was invited was told" : "Tell everyone who was invited";
}
