import type { Bounce } from "~/mail/bounces/bounce";

/** What a message does to our records; everything else does nothing. */
export type Effect = "gone" | "soft" | "delayed" | "complaint" | null;

export function effectOf({ kind, isDelayed, reason }: Bounce): Effect {
  if (kind === "hard") return "gone";
  if (kind === "soft") return isDelayed ? "delayed" : "soft";
  // A server's finding about our signatures is nobody's wish to hear no more.
  return kind === "complaint" && reason !== "authentication" ? "complaint" : null;
}

/** Different mails that came back softly within so many days make an address worth a look. */
export const SOFT_BEFORE_A_LOOK = 3;
export const SOFT_DAYS = 180;

/** Whoever knows the address of one mail can write to it; more than so many are not kept. */
export const MOST_BOUNCES_OF_A_MAIL = 20;
