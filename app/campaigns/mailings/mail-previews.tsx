import { Details } from "~/ui/parts/details";
import { MailPreview } from "./mail-preview";
import { shortLanguageName } from "./mailing-words";
import { splitByReaders } from "./read-mails";

export type ShownMailCount = {
  language: string;
  subject: string;
  text: string;
  /** Mails in this language; null where nobody is to know. */
  count: number | null;
};

interface MailPreviewsProps {
  base: string;
  mails: readonly ShownMailCount[];
  /** The language of a test mail that was just asked for. */
  tested: string | null;
}

/** The mails that somebody gets, one under the other; those in languages that nobody reads on request. */
export function MailPreviews({ base, mails, tested }: MailPreviewsProps) {
  const { read, unread } = splitByReaders(mails);
  const names = unread.map(({ language }) => shortLanguageName(language)).join(", ");
  return (
    <>
      {read.map((mail) => (
        <MailPreview key={mail.language} base={base} {...mail} />
      ))}
      {unread.length > 0 && (
        <Details
          summary={`Other languages, which nobody gets: ${names}`}
          open={unread.some(({ language }) => language === tested)}
        >
          <div className="stack">
            {unread.map((mail) => (
              <MailPreview key={mail.language} base={base} {...mail} />
            ))}
          </div>
        </Details>
      )}
    </>
  );
}
