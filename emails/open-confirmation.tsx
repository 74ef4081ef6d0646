import { Letter, type Office } from "./letter";
import { Act, Say, Title } from "./parts";
import type { MailTemplate } from "./template";

/** Placeholder: `url`. Its words come in written. */
export type OpenConfirmationProps = {
  district: string;
  office: Office;
  subject: string;
  lead: string;
  open: string;
  notYou: string;
};

export const openConfirmation: MailTemplate<OpenConfirmationProps> = {
  subject: (props) => props.subject,
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
      <Title language={language}>{words.confirmTitle}</Title>
      <Say>{props.lead}</Say>
      <Act href="{{url}}">{props.open}</Act>
      <Say>{props.notYou}</Say>
    </Letter>
  ),
};
