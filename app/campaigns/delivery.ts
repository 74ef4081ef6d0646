/**
 * What became of one mail. `queued` and `deferred` are still to send, `sending` is in a sender's hands,
 * `unknown` may or may not have arrived and is never sent again by itself.
 */
export const DELIVERY_STATES = [
  "queued",
  "sending",
  "sent",
  "deferred",
  "failed",
  "skipped",
  "cancelled",
  "unknown",
] as const;

export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** How many deliveries are in each state; every state is there. */
export type DeliveryCounts = Record<DeliveryState, number>;

export function countDeliveries(rows: readonly { state: string; count: number }[]): DeliveryCounts {
  const counts = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as DeliveryCounts;
  for (const { state, count } of rows) {
    const known = DELIVERY_STATES.find((one) => one === state);
    if (known) counts[known] += count;
  }
  return counts;
}

/** Mails that would be lost by cancelling: not yet handed to a server. */
export function stillToSend(counts: DeliveryCounts): number {
  return counts.queued + counts.deferred;
}

/** Mails that are through, whatever became of them. */
export function handled(counts: DeliveryCounts): number {
  return total(counts) - counts.queued - counts.deferred - counts.sending;
}

export function total(counts: DeliveryCounts): number {
  return DELIVERY_STATES.reduce((sum, state) => sum + counts[state], 0);
}
