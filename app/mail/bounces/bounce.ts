import type { Reason } from "./reasons";

export const BOUNCE_KINDS = ["hard", "soft", "complaint", "auto_reply", "not_a_bounce"] as const;
export type BounceKind = (typeof BOUNCE_KINDS)[number];

/**
 * What a message is that came to where bounces go. `hard`: this address is gone for good; `soft`: every
 * other failed or delayed delivery.
 */
export type Bounce = {
  kind: BounceKind;
  /** Enhanced status code (RFC 3463), as told by the server nearest to the recipient. */
  status: string | null;
  recipient: string | null;
  reason: Reason | null;
  /** The server still tries: nothing has failed yet. */
  isDelayed: boolean;
  /** The server's own words, for a person to read. */
  words: string;
};
