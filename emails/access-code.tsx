import { Letter, type Office } from "./letter";
import { Code, Say, Title } from "./parts";
import type { MailTemplate } from "./template";

/** Placeholder: `code`. */
export type AccessCodeProps = { district: string; minutes: number; office: Office };

export const accessCode: MailTemplate<AccessCodeProps> = {
  subject: (_props, words) => words.code("{{code}}"),
  letter: ({ props, words, language, subject }) => (
    <Letter
      language={language}
      words={words}
      subject={subject}
      preview={words.codeLead(props.minutes)}
      letterhead={props.district}
      office={props.office}
      mailing={false}
    >
      <Title language={language}>{words.codeTitle}</Title>
      <Say>{words.codeLead(props.minutes)}</Say>
      <Code code="{{code}}" />
      <Say>{words.codeNotYou}</Say>
    </Letter>
  ),
};
