import { Button } from "~/ui/fields/button";
import { Note } from "~/ui/parts/note";
import { Part } from "~/ui/parts/part";
import { refusalWords } from "./refusal-words";
import type { ReadReport } from "./report";

interface PublicationStepProps {
  waveId: string;
  isStale: boolean;
  report: ReadReport;
}

/** From draft to published, which nothing takes back. */
export function PublicationStep({ waveId, isStale, report }: PublicationStepProps) {
  const loose = report.willDo.filter(({ who, by }) => who === null || by === null).length;
  return (
    <Part id="publish" title="Publish" noPrint>
      {loose > 0 && (
        <Note>
          {loose === 1 ? "One promise does" : `${loose} promises do`} not say who will do it and by
          when. People remember promises better than you do: “Who:” and “By:” make them count.
        </Note>
      )}
      {isStale ? (
        <Note look="heed">{refusalWords.stale}</Note>
      ) : (
        <>
          <p>
            The results of this wave and this report become public together. Neither can be changed
            or taken back afterwards.
          </p>
          <form method="post" action={`/admin/waves/${waveId}/report/publication`}>
            <Button look="quiet">Publish the results and the report</Button>
          </form>
        </>
      )}
    </Part>
  );
}

interface MailingStepProps {
  waveId: string;
  campaignId: string | null;
  maySend: boolean;
}

/** The mail to everyone invited: once. */
export function MailingStep({ waveId, campaignId, maySend }: MailingStepProps) {
  return (
    <Part id="mail" title="Tell everyone who was invited" noPrint>
      {campaignId ? (
        <p>
          It was mailed. <a href={`/admin/campaigns/${campaignId}`}>See how the mails went</a>
        </p>
      ) : (
        <>
          <p>
            Everybody who was invited, whether or not they answered, gets one mail: what you heard
            and will do, the scores of their own group, and a link to their own page. Addresses that
            unsubscribed or bounced get none. It is sent once.
          </p>
          {maySend && (
            <form method="post" action={`/admin/waves/${waveId}/report/mailing`}>
              <Button>Mail the report to everyone invited</Button>
            </form>
          )}
        </>
      )}
    </Part>
  );
}
