import type { MailLedger } from "~/campaigns/single-mail/single-mail";
import type { Audience } from "~/people/audience";

export const INQUIRY_CHANNELS = [
  "web",
  "mail",
  "phone",
  "text",
  "in_person",
  "letter",
  "social",
] as const;
export type InquiryChannel = (typeof INQUIRY_CHANNELS)[number];

/** `asked_back`: a person was asked something and it is their turn; `closed`: without an answer. */
export const INQUIRY_STATES = ["waiting", "asked_back", "answered", "closed"] as const;
export type InquiryState = (typeof INQUIRY_STATES)[number];

export const CLOSE_REASONS = [
  "no_answer_needed",
  "answered_elsewhere",
  "spam",
  "duplicate",
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

export const SATISFACTIONS = ["yes", "partly", "no"] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

/** How an answer reached who asked. */
export const ANSWER_MEDIA = ["mail", "phone", "in_person"] as const;
export type AnswerMedium = (typeof ANSWER_MEDIA)[number];

/** The ledger of mails that go out; each is a message of a case. */
export const INQUIRY_MAILS: MailLedger = {
  table: "inquiry_message",
  about: "inquiry_id",
  task: "send-inquiry-mail",
};

export const LONGEST_QUESTION = 8000;
export const LONGEST_SUBJECT = 120;

/** What comes in, whoever writes it down. */
export type NewInquiry = {
  channel: InquiryChannel;
  body: string;
  audience: Audience | null;
  schoolId: string | null;
  language: string;
  name: string;
  email: { address: string; key: string } | null;
  phone: string;
  /** Given by a mail that came in; else the beginning of what was asked. */
  subject?: string | undefined;
};

/** The beginning of a question as its title, cut between words. */
export function subjectOf(body: string): string {
  const line = body.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_SUBJECT) return line;
  const cut = line.slice(0, LONGEST_SUBJECT);
  const end = cut.lastIndexOf(" ");
  return `${end > LONGEST_SUBJECT / 2 ? cut.slice(0, end) : cut}…`;
}

export const isOverdue = (inquiry: { state: InquiryState; dueAt: Date }, now: Date): boolean =>
  inquiry.state === "waiting" && inquiry.dueAt.getTime() < now.getTime();

/** Staff limited to some schools look after what is about these. */
export function isTheirs(
  inquiry: { schoolId: string | null },
  schools: readonly string[] | null,
): boolean {
  return schools === null || (inquiry.schoolId !== null && schools.includes(inquiry.schoolId));
}
