import { Button } from "~/ui/fields/button";
import { DateTimeField } from "~/ui/fields/date-time-field";
import { Part } from "~/ui/parts/part";
import type { LoadedMailing } from "./load-mailing.server";

interface InvitedFormProps {
  id: string;
  zone: string;
  at?: string | undefined;
  error?: string | undefined;
}

/** The mail about a wave, to everybody who was invited: once. */
export function InvitedForm({ id, zone, at, error }: InvitedFormProps) {
  return (
    <form method="post" action={`/admin/reports/${id}/mailing`} className="form">
      <p>
        Everybody who was invited, whether or not they answered, gets one mail in their language:
        what you heard and will do, the scores of their own group, and a link to their own page.
        Addresses that unsubscribed or bounced get none. It is sent once.
      </p>
      <DateTimeField
        name="at"
        label="Not before"
        hint="Leave it empty to send it now."
        {...{ zone, error, defaultValue: at }}
      />
      <Button>Mail the report to everyone invited</Button>
    </form>
  );
}

/** The mail about a plan, to people of one's choice; nobody gets it twice. */
export function ReadersForm({ mailings }: Pick<LoadedMailing, "mailings">) {
  return (
    <>
      <form method="post" className="form">
        <p>
          The report becomes a mailing in every language there are words in. You can change what it
          says, choose who gets it by audience, school and language, see every mail as they will,
          and send yourself a test. Nothing is sent from here.
        </p>
        <p>
          Whoever has a page of their own from an earlier survey gets the link to it as well.
          {mailings.length > 0 && " Who was mailed this report before is left out."}
        </p>
        <Button>{mailings.length > 0 ? "Mail it to more people" : "Write the mailing"}</Button>
      </form>
      {mailings.length > 0 && (
        <Part id="mailed" title="Mailed so far">
          <ul>
            {mailings.map(({ campaignId, when }) => (
              <li key={campaignId}>
                <a href={`/admin/campaigns/${campaignId}`}>{when}</a>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
