import { Note } from "~/ui/parts/note";
import { Part } from "~/ui/parts/part";
import { MailPreviews, type ShownMailCount } from "./mailings/mail-previews";
import { shortLanguageName } from "./mailings/mailing-words";

interface MailsPartProps {
  /** Where previews and test mails are. */
  base: string;
  mails: readonly ShownMailCount[];
  /** The language of a test mail that was just asked for. */
  tested: string | null;
  email: string;
}

/** What people get, in each language that somebody reads, with a test mail to oneself. */
export function MailsPart({ base, mails, tested, email }: MailsPartProps) {
  return (
    <Part id="mails" title="What they get">
      {tested && (
        <Note>
          <p role="status">
            A test mail in {shortLanguageName(tested)} is on its way to {email}. Its link leads
            nowhere.
          </p>
        </Note>
      )}
      <MailPreviews {...{ base, mails, tested }} />
    </Part>
  );
}
