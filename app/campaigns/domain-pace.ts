import { fullBucket, type TokenBucket, takeToken } from "~/mail/token-bucket";
import type { Claim, Settlement } from "./claim";

/** Stands in the ledger for a mail that has its moment, because mail to its domain goes slowly. */
export const DOMAIN_TURN = "domain_turn";
/** The same for one that has none yet, so many are before it. */
export const DOMAIN_QUEUE = "domain_queue";

const FURTHEST_TURN_MS = 3_600_000;
const MOST_KNOWN = 5_000;

/** When a mail may go: at once, at a moment that is kept for it, or to be asked again. */
export type Turn = { kind: "now" } | { kind: "turn" | "queue"; waitMs: number };

/** How much went to each domain lately, and what is promised: one bucket of tokens each. */
export class DomainPace {
  private readonly buckets = new Map<string, TokenBucket>();

  /** Moments are promised for an hour ahead; `now` in milliseconds. */
  take(domain: string, perMinute: number, now: number): Turn {
    const perSecond = perMinute / 60;
    const known = this.buckets.get(domain) ?? fullBucket(perSecond, now);
    const { bucket, wait } = takeToken(known, perSecond, now);
    if (wait > FURTHEST_TURN_MS) return { kind: "queue", waitMs: FURTHEST_TURN_MS };
    this.keep(domain, bucket, now);
    return wait > 0 ? { kind: "turn", waitMs: wait } : { kind: "now" };
  }

  /** A domain that nothing went to for an hour is as good as a new one. */
  private keep(domain: string, bucket: TokenBucket, now: number): void {
    this.buckets.set(domain, bucket);
    if (this.buckets.size <= MOST_KNOWN) return;
    for (const [name, { at }] of this.buckets) {
      if (now - at > FURTHEST_TURN_MS) this.buckets.delete(name);
    }
  }
}

/**
 * What the ledger is to say of a mail that may not go yet, so that those to other domains do; null where it may.
 * A promised moment counts for a minute: after that (a pause, quiet hours) all get new ones.
 */
export function holdBack(
  { id, email, promised }: Pick<Claim, "id" | "email" | "promised">,
  perMinute: number,
  { pace, clock, chance }: { pace: DomainPace; clock(): Date; chance(): number },
): Settlement | null {
  if (promised) return null;
  const turn = pace.take(domainOf(email), perMinute, clock().getTime());
  if (turn.kind === "now") return null;
  const held = { id, state: "queued", counts: false } as const;
  if (turn.kind === "turn") return { ...held, reply: DOMAIN_TURN, waitMs: turn.waitMs };
  return { ...held, reply: DOMAIN_QUEUE, waitMs: turn.waitMs * (0.75 + chance() / 4) };
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}
