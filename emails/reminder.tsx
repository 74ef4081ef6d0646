import { Say } from "./parts";
import { PersonalLinks, Promises, SurveyLetter, type SurveyProps } from "./survey-letter";
import type { MailTemplate } from "./template";

export type ReminderProps = SurveyProps;

export const reminder: MailTemplate<ReminderProps> = {
  subject: ({ heading }, words) => words.reminder(heading),
  letter: (setting) => (
    <SurveyLetter {...setting}>
      <Say>{setting.words.reminderLead(setting.props.closes)}</Say>
      <PersonalLinks {...setting} />
      <Promises {...setting} />
    </SurveyLetter>
  ),
};
