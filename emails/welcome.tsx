import { Letter, type Office } from "./letter";
import { Act, Say, Title } from "./parts";
import type { MailTemplate } from "./template";

/** Placeholder: `url`. */
export type WelcomeProps = {
  /** The district's name. */
  site: string;
  /** The role given to somebody; null for whoever sets the district up. */
  role: string | null;
  /** Until when the link works, written in the mail's language. */
  until: string;
  office: Office;
};

export const welcome: MailTemplate<WelcomeProps> = {
  subject: ({ site }, words) => words.welcome(site),
  letter: ({ props, words, language, subject }) => {
    const { site, role } = props;
    const lead = role ? words.welcomeLead(site, words.roles[role] ?? role) : words.setUpLead(site);
    return (
      <Letter
        language={language}
        words={words}
        subject={subject}
        preview={lead}
        letterhead={site}
        office={props.office}
        mailing={false}
      >
        <Title language={language}>{subject}</Title>
        <Say>{lead}</Say>
        <Act href="{{url}}">{role ? words.signIn : words.setUp}</Act>
        <Say>{words.linkUntil(props.until)}</Say>
      </Letter>
    );
  },
};
