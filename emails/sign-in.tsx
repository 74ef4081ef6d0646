import { Letter, type Office } from "./letter";
import { Act, Code, Say, Title } from "./parts";
import type { MailTemplate } from "./template";

/** Placeholders: `url` and `code`. */
export type SignInProps = {
  /** What one signs in to: the district's name. */
  site: string;
  /** How long the link and the code work. */
  minutes: number;
  office: Office;
};

export const signIn: MailTemplate<SignInProps> = {
  subject: ({ site }, words) => words.signInSubject(site),
  letter: ({ props, words, language, subject }) => (
    <Letter
      language={language}
      words={words}
      subject={subject}
      preview={words.signInLead(props.site, props.minutes)}
      letterhead={props.site}
      office={props.office}
      mailing={false}
    >
      <Title language={language}>{subject}</Title>
      <Say>{words.signInLead(props.site, props.minutes)}</Say>
      <Act href="{{url}}">{words.signIn}</Act>
      <Say>{words.signInCode}</Say>
      <Code code="{{code}}" />
      <Say>{words.signInNotYou}</Say>
    </Letter>
  ),
};
