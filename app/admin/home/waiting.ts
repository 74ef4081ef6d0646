export const WAITING_KINDS = [
  ...(["inquiry", "comment", "offer", "commitment"] as const),
  // Mails of which nobody can tell whether they arrived.
  ...(["inquiry_mail", "offer_mail", "commitment_mail"] as const),
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/** Something that somebody outside waits for, or may wait for in vain. */
export type Waiting = {
  kind: WaitingKind;
  id: string;
  title: string;
  /** Who has it, or whose offer it is; empty where nobody is named. */
  who: string;
  since: Date;
  due: Date;
  /** Of a comment: its plan's slug. */
  plan: string;
};

const DAY_MS = 86_400_000;

/** "3 days over", "due today", "2 days left". */
export function dueWords(due: Date, now: Date): { text: string; isLate: boolean } {
  const late = now.getTime() - due.getTime();
  const days = Math.floor(Math.abs(late) / DAY_MS);
  const count = `${days} ${days === 1 ? "day" : "days"}`;
  if (late > 0) return { text: days === 0 ? "just over" : `${count} over`, isLate: true };
  return { text: days === 0 ? "due today" : `${count} left`, isLate: false };
}

/** Where it is dealt with. */
export function waitingHref({ kind, id, plan }: Pick<Waiting, "kind" | "id" | "plan">): string {
  switch (kind) {
    case "inquiry":
    case "inquiry_mail":
      return `/admin/inquiries/${id}`;
    case "comment":
      return `/admin/plans/${plan}/answers`;
    case "offer":
    case "offer_mail":
      return `/admin/pledges/${id}`;
    case "commitment":
    case "commitment_mail":
      return `/admin/commitments/${id}`;
  }
}

/** What it is, whose, and since when (a day in words). */
export function waitingText({ kind, who }: Pick<Waiting, "kind" | "who">, day: string): string {
  switch (kind) {
    case "inquiry":
      return `Question of ${day}. With: ${who === "" ? "nobody yet" : who}.`;
    case "comment":
      return `Comment of ${day}.`;
    case "offer":
      return who === "" ? `Offer of ${day}.` : `Offer of ${day}, by ${who}.`;
    case "commitment":
      return who === "" ? `Promised on ${day}.` : `Promised on ${day}. With: ${who}.`;
    case "inquiry_mail":
    case "offer_mail":
    case "commitment_mail":
      return `Nobody can tell whether a mail of ${day} to ${who} arrived: decide.`;
  }
}
