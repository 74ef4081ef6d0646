import { Letter, type Office } from "./letter";
import { Act, Each, LinkLine, Say, Title } from "./parts";
import { planWords } from "./plan-words";
import { fullName, Greeting } from "./survey-letter";
import type { MailTemplate } from "./template";

/** Placeholder: `people`, each with names and the `url` of a personal plan link. */
export type PlanDraftProps = {
  district: string;
  /** The plan's title and its name in addresses. */
  plan: string;
  slug: string;
  version: number;
  /** Until when comments are taken, already written; null: as long as it is the latest version. */
  until: string | null;
  office: Office;
};

export const planDraft: MailTemplate<PlanDraftProps> = {
  subject: ({ plan }, _words, language) => planWords(language).draftSubject(plan),
  letter: ({ props, words, language, subject }) => {
    const said = planWords(language);
    const href = `{{url}}?plan=${props.slug}`;
    return (
      <Letter
        language={language}
        words={{ ...words, stop: said.stop }}
        subject={subject}
        preview={said.draftHow}
        letterhead={props.district}
        office={props.office}
        mailing
      >
        <Title language={language}>{props.plan}</Title>
        <Greeting words={words} />
        <Say>{said.draftLead(props.district, props.plan, props.version)}</Say>
        <Say>{said.draftHow}</Say>
        {props.until && <Say>{said.draftUntil(props.until)}</Say>}
        <Each of="people:one">
          <Act href={href}>{said.readAndComment}</Act>
        </Each>
        <Each of="people:many">
          <Say>{fullName}</Say>
          <LinkLine href={href}>{said.readAndComment}</LinkLine>
        </Each>
      </Letter>
    );
  },
};
