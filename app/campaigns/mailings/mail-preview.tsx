import { Button } from "~/ui/fields/button";
import { Details } from "~/ui/parts/details";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { mailsWord } from "../campaign-words";
import { languageName, shortLanguageName } from "./mailing-words";

interface MailPreviewProps {
  base: string;
  language: string;
  subject: string;
  text: string;
  /** Mails in this language; null where nobody is to know. */
  count: number | null;
}

/** One language's mail as its readers see it, as HTML and as text. */
export function MailPreview({ base, language, subject, text, count }: MailPreviewProps) {
  const name = shortLanguageName(language);
  return (
    <section className="mail-shown stack" aria-labelledby={`mail-${language}`}>
      <h3 id={`mail-${language}`}>
        {languageName(language)}
        {count ? `: ${mailsWord(count)}` : ""}
      </h3>
      <p>
        <span className="soft">Subject: </span>
        <strong lang={language} dir="auto">
          {subject}
        </strong>
      </p>
      <iframe
        className="mail-frame"
        sandbox=""
        title={`The mail in ${name}`}
        src={`${base}/previews/${language}`}
        loading="lazy"
      />
      <Details summary={`As plain text, for mail programs without HTML (${name})`}>
        <pre lang={language} dir="auto">
          {text}
        </pre>
      </Details>
      <form method="post" action={`${base}/test-mails`}>
        <HiddenInputs values={{ language }} />
        <Button look="quiet">Send me a test mail in {name}</Button>
      </form>
    </section>
  );
}
