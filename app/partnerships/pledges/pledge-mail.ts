export const PLEDGE_MAIL_KINDS = [
  ...(["confirmation", "accepted", "declined", "scheduled", "moved_up"] as const),
  ...(["shift_cancelled", "reminder", "thanks", "proof"] as const),
] as const;
export type PledgeMailKind = (typeof PLEDGE_MAIL_KINDS)[number];

export const MAIL_STATES = [
  "queued",
  "sending",
  "sent",
  "deferred",
  "failed",
  "unknown",
  "skipped",
] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** What nobody confirmed is deleted after so many days. */
export const CONFIRM_DAYS = 7;
