import { Letter, type Office } from "./letter";
import { Act, Say, Title } from "./parts";
import type { MailTemplate } from "./template";

/** Placeholder: `url`. What was written is not in it: nobody can make us mail their words to somebody. */
export type CommentConfirmationProps = {
  district: string;
  plan: string;
  /** Whether a comment waits for it; else somebody wants to agree with one. */
  isComment: boolean;
  days: number;
  office: Office;
};

export const commentConfirmation: MailTemplate<CommentConfirmationProps> = {
  subject: (props, words) => words.confirmSubject(props.plan),
  letter: ({ props, words, language, subject }) => {
    const lead = props.isComment
      ? words.confirmLead(props.plan, props.days)
      : words.confirmAgreeLead(props.plan);
    return (
      <Letter
        language={language}
        words={words}
        subject={subject}
        preview={lead}
        letterhead={props.district}
        office={props.office}
        mailing={false}
      >
        <Title language={language}>{words.confirmTitle}</Title>
        <Say>{lead}</Say>
        <Act href="{{url}}">{words.confirmOpen}</Act>
        <Say>{words.confirmNotYou}</Say>
      </Letter>
    );
  },
};
