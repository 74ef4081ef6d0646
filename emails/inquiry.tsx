import { Letter, type Office } from "./letter";
import { Act, Each, Say, Title } from "./parts";
import type { MailTemplate } from "./template";

/**
 * Its words come in written. Placeholders: `subject`, `paragraphs` with `text`, and `url` where there is
 * something to open.
 */
export type InquiryProps = {
  district: string;
  office: Office;
  /** Before the paragraphs. */
  lead: string;
  /** Behind them, each with what its button says. */
  ending: readonly string[];
  open: string | null;
};

export const inquiry: MailTemplate<InquiryProps> = {
  subject: () => "{{subject}}",
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
      <Title language={language}>{props.lead}</Title>
      <Each of="paragraphs">
        <Say>{"{{text}}"}</Say>
      </Each>
      {props.ending.map((line) => (
        <Say key={line}>{line}</Say>
      ))}
      {props.open && <Act href="{{url}}">{props.open}</Act>}
    </Letter>
  ),
};
