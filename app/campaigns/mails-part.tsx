import { Note } from "~/ui/parts/note";
import { Part } from "~/ui/parts/part";
import { MailPreview } from "./mailings/mail-preview";
import { shortLanguageName } from "./mailings/mailing-words";

interface MailsPartProps {
  /** Where previews and test mails are. */
  base: string;
  mails: readonly { language: string; subject: string; text: string; count: number | null }[];
  /** The language of a test mail that was just asked for. */
  tested: string | null;
  email: string;
}

/** What people get, in each language, with a test mail to oneself. */
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
      {mails.map((mail) => (
        <MailPreview key={mail.language} base={base} {...mail} />
      ))}
    </Part>
  );
}
