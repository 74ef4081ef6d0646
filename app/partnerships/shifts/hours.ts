import { type PledgeEvent, type PledgeSums, restOf } from "../pledges/pledge";

/**
 * The events by which minutes that somebody gave count as delivered of their offer. Who gives more than was
 * agreed has the offer raised, as far as the need is still open; the rest is kept with the shift and not
 * counted. Amounts in minutes.
 */
export function hoursGiven(
  pledge: PledgeSums,
  minutes: number,
  open: number,
): { events: PledgeEvent[]; counted: number } {
  const rest = restOf(pledge);
  const more = Math.min(Math.max(0, minutes - rest), open);
  const raised = Math.max(0, pledge.accepted + more - pledge.offered);
  const counted = Math.min(minutes, rest + more);
  const events: PledgeEvent[] = [
    { kind: "raised", amount: raised, boardRequired: false },
    { kind: "accepted", amount: more },
    { kind: "delivered", amount: counted },
  ];
  return { events: events.filter((event) => !("amount" in event) || event.amount > 0), counted };
}
