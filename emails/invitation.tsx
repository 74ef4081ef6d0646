import { Each, Say } from "./parts";
import { PersonalLinks, Promises, SurveyLetter, type SurveyProps } from "./survey-letter";
import type { MailTemplate, Setting } from "./template";

export type InvitationProps = SurveyProps & {
  /** The district's own paragraphs; none: the usual one. */
  intro: readonly string[];
};

export const invitation: MailTemplate<InvitationProps> = {
  subject: ({ heading }) => heading,
  letter: (setting) => (
    <SurveyLetter {...setting}>
      <Each of="people:one">
        <Each of="why">
          <Say>{"{{why}}"}</Say>
        </Each>
      </Each>
      {introOf(setting).map((paragraph) => (
        <Say key={paragraph}>{paragraph}</Say>
      ))}
      <PersonalLinks {...setting} />
      <Promises {...setting} />
      <Say>{setting.words.openUntil(setting.props.closes)}</Say>
    </SurveyLetter>
  ),
};

function introOf({ props, words }: Setting<InvitationProps>): readonly string[] {
  return props.intro.length > 0 ? props.intro : [words.intro(props.minutes)];
}
