import type { BounceKind } from "~/mail/bounces/bounce";
import type { Reason } from "~/mail/bounces/reasons";
import type { Taken } from "./take-bounce.server";

/** Why mail did not arrive, as one would say it on the phone. */
const reasonWords: Record<Reason, string> = {
  sender: "The receiving server does not take mail from this sender.",
  authentication: "The receiving server could not verify who sent the mail (SPF, DKIM or DMARC).",
  blocked: "The receiving server blocks our mail server.",
  content: "The receiving server refused the mail for what it says, or by a rule of its own.",
  too_big: "The mail was too big for the mailbox.",
  full: "The mailbox is full.",
  closed: "The mailbox was closed or deactivated.",
  moved: "The owner of the mailbox has moved on.",
  no_mail: "The part behind the @ takes no mail at all.",
  no_host: "The part behind the @ does not exist.",
  no_user: "There is no such mailbox.",
  network: "The receiving server could not be reached.",
  expired: "The receiving server did not take the mail for days.",
  server: "The receiving server had trouble of its own.",
};

export function reasonInWords(reason: string | null): string {
  const known = Object.entries(reasonWords).find(([name]) => name === reason);
  return known?.[1] ?? "The receiving server did not say why.";
}

export const kindInWords: Record<BounceKind, string> = {
  hard: "The address is gone",
  soft: "Not delivered this time",
  complaint: "A complaint",
  auto_reply: "An automatic reply",
  not_a_bounce: "Something else",
};

/** What was done with a message that staff handed in. */
export function doneInWords(taken: Taken): string {
  if (taken.done === "recorded") return effectWords[taken.effect];
  return doneWords[taken.done];
}

const effectWords = {
  gone: "Marked as bad: no campaign mails it any more.",
  soft: "Counted. Mail still goes there.",
  delayed: "Noted. The receiving server still tries.",
  complaint: "Unsubscribed from all campaigns.",
};

const doneWords = {
  known: "Nothing: this message was taken in before.",
  nothing: "Nothing: it says nothing about the address.",
  unsigned:
    "Nothing: it does not name a mail of ours. Handed in with the mail it returns, it might.",
  elsewhere: "Nothing: it is about no mail of this district.",
};
