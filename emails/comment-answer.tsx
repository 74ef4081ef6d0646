import { Letter, type Office } from "./letter";
import { Each, LinkLine, Quote, Say, Subtitle, Title } from "./parts";
import { planWords } from "./plan-words";
import type { MailTemplate } from "./template";

/** Placeholders: `decision`, `reason`, and `comments` with `excerpt` and `commentUrl`. */
export type CommentAnswerProps = {
  district: string;
  /** The plan's title. */
  plan: string;
  author: string;
  office: Office;
};

export const commentAnswer: MailTemplate<CommentAnswerProps> = {
  subject: ({ plan }, _words, language) => planWords(language).answerSubject(plan),
  letter: ({ props, words, language, subject }) => {
    const said = planWords(language);
    return (
      <Letter
        language={language}
        words={{ ...words, whyYouGetIt: said.whyYouGetIt, stop: said.stop }}
        subject={subject}
        preview={said.answerLead(props.plan)}
        letterhead={props.district}
        office={props.office}
        mailing
      >
        <Title language={language}>{subject}</Title>
        <Say>{said.answerLead(props.plan)}</Say>
        <Each of="comments">
          <Subtitle>{said.youWrote}</Subtitle>
          <Quote>{"“{{excerpt}}”"}</Quote>
          <LinkLine href="{{commentUrl}}">{said.seeAnswer}</LinkLine>
        </Each>
        <Subtitle>{"{{decision}}"}</Subtitle>
        <Quote>{"{{reason}}"}</Quote>
        <Say>{said.answeredBy(props.author)}</Say>
      </Letter>
    );
  },
};
