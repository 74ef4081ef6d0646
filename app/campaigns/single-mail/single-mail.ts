/** What a single mail's row says; `skipped`: its news was over when its turn came. */
export const SINGLE_MAIL_STATES = [
  "queued",
  "sending",
  "sent",
  "deferred",
  "failed",
  "unknown",
  "skipped",
] as const;
export type SingleMailState = (typeof SINGLE_MAIL_STATES)[number];

/**
 * A feature's table that is a ledger of single mails: it has the columns state, attempts, next_attempt_at,
 * started_at, settled_at and reply. `about` is its column for what a mail belongs to, `task` the job that sends one.
 */
export type MailLedger = { table: string; about: string; task: string };

/** A mail in one sender's hands. */
export type MailClaim = { id: string; about: string; attempts: number };

/** What a person may say of a mail: send it (again), or it arrived. */
export type Decision = "queued" | "sent";

/** Mails that are not through, by what they belong to: the first hundred of them. */
export type OpenMails = {
  open: { about: string; queued: number; undecided: number }[];
  others: number;
  queued: number;
  undecided: number;
  lastSettledAt: Date | null;
};

/** Mails that are not through, with the page where a person decides. */
export type WaitingMails = Omit<OpenMails, "open"> & {
  waiting: { href: string; title: string; queued: number; undecided: number }[];
};

/** Gives what waits its names, in the order of the names. */
export function namedWaiting(
  { open, ...mails }: OpenMails,
  names: readonly { about: string; href: string; title: string }[],
): WaitingMails {
  const waiting = names.flatMap(({ about, href, title }) =>
    open
      .filter((one) => one.about === about)
      .map(({ queued, undecided }) => ({ href, title, queued, undecided })),
  );
  return { ...mails, waiting };
}

/** What a dead worker's mails say. */
export const STOPPED = "The system stopped while this mail was being sent.";

/** What mails say that fell due between a backup and its restore. */
export const RESTORED =
  "The system was restored from a backup; this mail may have been sent after the backup was made.";

export const singleMailWords: Record<SingleMailState, string> = {
  queued: "The mail waits to be sent.",
  sending: "The mail is being sent.",
  sent: "Mailed.",
  deferred: "The mail could not be sent yet. It is tried again by itself.",
  failed: "The mail was refused for good: this address did not get it.",
  unknown: "Nobody can tell whether this mail arrived. You decide.",
  skipped: "Not mailed: what it tells was over when its turn came.",
};

/** In a word, of mails that wait for a person. */
export const singleMailTags = { failed: "Refused.", unknown: "Unknown." } as const;
