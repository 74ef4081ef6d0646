import { Letter, type Office } from "./letter";
import { firstWords, mailHtml, mailText } from "./markdown";
import { newsWords } from "./news-words";
import { Title } from "./parts";
import { OwnAnswers } from "./report-back";
import { Greeting } from "./survey-letter";
import type { MailTemplate } from "./template";
import { part } from "./text";

/** Placeholders: `people`, each with names, and `givenName`, those of all who share the mail. */
export type AnnouncementProps = {
  district: string;
  /** As staff wrote it. */
  subject: string;
  /** In Markdown. */
  body: string;
  isDigest: boolean;
  /** The list `feedback` has those who share the mail and have a page of their own. */
  hasFeedback: boolean;
  office: Office;
};

export const announcement: MailTemplate<AnnouncementProps> = {
  subject: ({ subject }) => subject,
  letter: ({ props, words, language, subject }) => {
    const { stop, whyDigest } = newsWords(language);
    const whyYouGetIt = props.isDigest ? whyDigest : words.whyYouGetIt;
    return (
      <Letter
        language={language}
        words={{ ...words, stop, whyYouGetIt }}
        subject={subject}
        preview={firstWords(props.body)}
        letterhead={props.district}
        office={props.office}
        mailing
      >
        <Title language={language}>{subject}</Title>
        <Greeting words={words} />
        <Written>{props.body}</Written>
        {props.hasFeedback && <OwnAnswers of="feedback" words={words} />}
      </Letter>
    );
  },
};

const Written = part(
  ({ children }: { children: string }) => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: markdown-it with html off escapes what staff wrote
    <div dangerouslySetInnerHTML={{ __html: mailHtml(children) }} />
  ),
  ({ children }) => mailText(children),
);
