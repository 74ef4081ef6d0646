import type { MailLedger } from "~/campaigns/single-mail/single-mail";

export const PLEDGE_MAIL_KINDS = [
  ...(["confirmation", "accepted", "declined", "scheduled", "moved_up"] as const),
  ...(["shift_cancelled", "reminder", "thanks", "proof"] as const),
] as const;
export type PledgeMailKind = (typeof PLEDGE_MAIL_KINDS)[number];

export const PLEDGE_MAILS: MailLedger = {
  table: "pledge_mail",
  about: "pledge_id",
  task: "send-pledge-mail",
};

/** What nobody confirmed is deleted after so many days. */
export const CONFIRM_DAYS = 7;
