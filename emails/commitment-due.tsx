import { Letter, type Office } from "./letter";
import { Act, Quote, Say, Title } from "./parts";
import type { MailTemplate } from "./template";

/** To the member of staff who sees to a promise; their pages are in English, and so is this. Placeholder: `what`. */
export type CommitmentDueProps = {
  district: string;
  office: Office;
  threshold: "soon" | "due" | "late";
  due: string;
  url: string;
};

const subjects: Record<CommitmentDueProps["threshold"], string> = {
  soon: "A promise of yours is due soon",
  due: "A promise of yours is due",
  late: "A promise of yours is late",
};

const asks: Record<CommitmentDueProps["threshold"], string> = {
  soon: "Is it on its way? Note how it stands. Where it cannot be kept, say so and why while there is time.",
  due: "Note that it is done, with something that shows it, or say why it changes. From tomorrow on everybody reads that it is late.",
  late: "Everybody reads that it is late. Note that it is done, with something that shows it, or say why it changes.",
};

export const commitmentDue: MailTemplate<CommitmentDueProps> = {
  subject: ({ threshold }) => subjects[threshold],
  letter: ({ props, words, language, subject }) => (
    <Letter
      language={language}
      words={words}
      subject={subject}
      preview={asks[props.threshold]}
      letterhead={props.district}
      office={props.office}
      mailing={false}
    >
      <Title language={language}>{subject}</Title>
      <Quote>{"{{what}}"}</Quote>
      <Say>{`It was promised by ${props.due}. ${asks[props.threshold]}`}</Say>
      <Act href={props.url}>Note how it stands</Act>
    </Letter>
  ),
};
