import type { OutgoingMail } from "./message";
import type { Outcome } from "./outcome";

/** Called once nothing but the final dot is missing; where it throws, the server never gets that. */
export type BeforeDot = () => void;

/** Hands finished messages over, to an SMTP server or to the outbox folder. */
export type Mailer = {
  /** Never rejects for what a server or a network does: that is the outcome. */
  send(mail: OutgoingMail, beforeDot?: BeforeDot): Promise<Outcome>;
  /** Takes nothing more, waits for what is in flight at most `graceMs` (then those are cut off). */
  close(graceMs?: number): Promise<void>;
};
