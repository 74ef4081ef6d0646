import type { Reason } from "~/mail/bounces/reasons";
import type { Values } from "~/mail/template";
import type { DeliveryState } from "./delivery";

/** Somebody whose link a mail carries. */
export type AskedPerson = {
  invitationId: string;
  generation: number;
  givenName: string;
  familyName: string;
  audience: string;
  school: string | null;
};

/** Somebody whose personal plan link a mail carries. */
export type AskedCommenter = { commenterId: string; givenName: string; familyName: string };

/** Somebody a mail without links of their own is for. */
export type ToldPerson = { personId: string; givenName: string; familyName: string };

/** A delivery that is now this sender's to hand over. */
export type Claim = {
  id: string;
  email: string;
  language: string;
  addressId: string;
  attempts: number;
  people: (AskedPerson | AskedCommenter | ToldPerson)[];
  /** What this mail says beside what its campaign says to all. */
  values: Values | null;
  /** This moment was given to it where mail to its domain has to go slowly. */
  promised: boolean | null;
};

/** How an attempt ended; `waitMs` is how long until the next one, `counts` whether it was one. */
export type Settlement = {
  id: string;
  state: Exclude<DeliveryState, "sending" | "skipped" | "cancelled">;
  reply: string;
  counts: boolean;
  waitMs: number;
  /** Why the address is gone for good, where the server said so. */
  gone?: Reason | undefined;
};
