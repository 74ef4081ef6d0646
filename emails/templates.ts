import { accessCode } from "./access-code";
import { announcement } from "./announcement";
import { commentAnswer } from "./comment-answer";
import { commentConfirmation } from "./comment-confirmation";
import { commitmentDue } from "./commitment-due";
import { commitmentNews } from "./commitment-news";
import { digestLink } from "./digest-link";
import { inquiry } from "./inquiry";
import { invitation } from "./invitation";
import { openConfirmation } from "./open-confirmation";
import { planDraft } from "./plan-draft";
import { reminder } from "./reminder";
import type { MailName, MailProps } from "./render-mail";
import { reportBack } from "./report-back";
import { signIn } from "./sign-in";
import type { MailTemplate } from "./template";
import { welcome } from "./welcome";

export { render } from "react-email";

export const templates: { [Name in MailName]: MailTemplate<MailProps[Name]> } = {
  invitation,
  reminder,
  "report-back": reportBack,
  "sign-in": signIn,
  "access-code": accessCode,
  "comment-confirmation": commentConfirmation,
  welcome,
  "comment-answer": commentAnswer,
  "plan-draft": planDraft,
  "open-confirmation": openConfirmation,
  inquiry,
  "commitment-news": commitmentNews,
  "commitment-due": commitmentDue,
  announcement,
  "digest-link": digestLink,
};
