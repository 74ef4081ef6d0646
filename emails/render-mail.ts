import type { AccessCodeProps } from "./access-code";
import type { AnnouncementProps } from "./announcement";
import type { CommentAnswerProps } from "./comment-answer";
import type { CommentConfirmationProps } from "./comment-confirmation";
import type { CommitmentDueProps } from "./commitment-due";
import type { CommitmentNewsProps } from "./commitment-news";
import type { DigestLinkProps } from "./digest-link";
import type { InquiryProps } from "./inquiry";
import type { InvitationProps } from "./invitation";
import { mailLanguage, mailWords } from "./messages";
import type { OpenConfirmationProps } from "./open-confirmation";
import type { PlanDraftProps } from "./plan-draft";
import type { ReminderProps } from "./reminder";
import type { ReportBackProps } from "./report-back";
import type { SignInProps } from "./sign-in";
import type { MailTemplate } from "./template";
import { toText } from "./text";
import type { WelcomeProps } from "./welcome";

export type MailProps = {
  invitation: InvitationProps;
  reminder: ReminderProps;
  "report-back": ReportBackProps;
  "sign-in": SignInProps;
  "access-code": AccessCodeProps;
  "comment-confirmation": CommentConfirmationProps;
  welcome: WelcomeProps;
  "comment-answer": CommentAnswerProps;
  "plan-draft": PlanDraftProps;
  "open-confirmation": OpenConfirmationProps;
  inquiry: InquiryProps;
  "commitment-news": CommitmentNewsProps;
  "commitment-due": CommitmentDueProps;
  announcement: AnnouncementProps;
  "digest-link": DigestLinkProps;
};

export type MailName = keyof MailProps;

/**
 * A mail for everybody who gets it in this language, what differs from person to person left as
 * `{{placeholders}}`. A language without words of its own falls back to English: see mailLanguage.
 */
export async function renderMail<Name extends MailName>(
  name: Name,
  props: MailProps[Name],
  language: string,
): Promise<{ subject: string; html: string; text: string }> {
  // Loaded on first use: react-email takes half a second to load.
  const { render, templates } = await import("./templates");
  const template: MailTemplate<MailProps[Name]> = templates[name];
  const written = mailLanguage(language);
  const words = mailWords(written);
  const subject = template.subject(props, words, written);
  const letter = template.letter({ props, words, language: written, subject });
  return { subject, html: tidy(await render(letter)), text: toText(letter) };
}

/** Takes out what React leaves for browsers to wake a page up with, and the doctype of XHTML. */
function tidy(html: string): string {
  return html
    .replace(/^<!DOCTYPE[^>]*>/, "<!doctype html>")
    .replace(/<!--(?:\/?\$| |html|head|body)-->/g, "");
}
