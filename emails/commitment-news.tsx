import { commitmentWords } from "./commitment-words";
import { Letter, type Office } from "./letter";
import { Act, Each, Quote, Say, Subtitle, Title } from "./parts";
import type { MailTemplate } from "./template";

/** Placeholders: `news` with `standing`, `what` and `note`, each already in its language. */
export type CommitmentNewsProps = {
  district: string;
  count: number;
  allUrl: string;
  office: Office;
};

/** To those who asked to hear: what changed about promises. */
export const commitmentNews: MailTemplate<CommitmentNewsProps> = {
  subject: ({ district, count }, _words, language) =>
    commitmentWords(language).newsSubject(district, count),
  letter: ({ props, words, language, subject }) => {
    const said = commitmentWords(language);
    return (
      <Letter
        language={language}
        words={{ ...words, whyYouGetIt: said.whyYouGetIt }}
        subject={subject}
        preview={said.newsLead(props.district)}
        letterhead={props.district}
        office={props.office}
        mailing
      >
        <Title language={language}>{subject}</Title>
        <Say>{said.newsLead(props.district)}</Say>
        <Each of="news">
          <Subtitle>{"{{standing}}"}</Subtitle>
          <Quote>{"{{what}}"}</Quote>
          <Each of="note">
            <Quote>{"{{note}}"}</Quote>
          </Each>
        </Each>
        <Act href={props.allUrl}>{said.seeAll}</Act>
      </Letter>
    );
  },
};
