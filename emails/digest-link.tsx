import { Letter } from "./letter";
import type { OpenConfirmationProps } from "./open-confirmation";
import { Act, Say, Title } from "./parts";
import type { MailTemplate } from "./template";

/** Placeholder: `url`, where somebody chooses which mails they get. Its words come in written. */
export type DigestLinkProps = OpenConfirmationProps;

export const digestLink: MailTemplate<DigestLinkProps> = {
  subject: ({ subject }) => subject,
  letter: ({ props, words, language, subject }) => (
    <Letter
      language={language}
      words={words}
      subject={subject}
      preview={props.lead}
      letterhead={props.district}
      office={props.office}
      mailing={false}
    >
      <Title language={language}>{subject}</Title>
      <Say>{props.lead}</Say>
      <Act href="{{url}}">{props.open}</Act>
      <Say>{props.notYou}</Say>
    </Letter>
  ),
};
