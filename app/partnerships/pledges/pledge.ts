/** Where an offer stands; `declined` and `withdrawn` end it, `thanked` completes it. */
export const PLEDGE_STATES = [
  ...(["unconfirmed", "offered", "accepted", "scheduled", "delivered", "thanked"] as const),
  ...(["declined", "withdrawn"] as const),
] as const;
export type PledgeState = (typeof PLEDGE_STATES)[number];

/**
 * What has become of one offer. Amounts are whole numbers of the kind's smallest unit (cents, pieces,
 * minutes) with 0 ≤ delivered + released ≤ accepted ≤ offered; `released` was accepted and will not come.
 */
export type PledgeSums = {
  state: PledgeState;
  offered: number;
  accepted: number;
  delivered: number;
  released: number;
  /** The day it is agreed for, `YYYY-MM-DD`. */
  scheduledFor: string | null;
  /** Of a declined or withdrawn offer. */
  reason: string;
  /** Whether the board has to accept the gift before staff may. */
  boardRequired: boolean;
  boardAcceptedOn: string | null;
};

/** What can happen to an offer. Its history is a list of these, `offered` first and only there. */
export type PledgeEvent =
  | { kind: "offered"; amount: number; boardRequired: boolean }
  | { kind: "confirmed" }
  | { kind: "raised"; amount: number; boardRequired: boolean }
  | { kind: "board_accepted"; on: string }
  | { kind: "accepted"; amount: number }
  | { kind: "scheduled"; on: string }
  | { kind: "delivered"; amount: number }
  | { kind: "corrected"; amount: number }
  | { kind: "released"; amount: number; note: string }
  | { kind: "thanked" }
  | { kind: "declined"; note: string }
  | { kind: "withdrawn"; note: string };
export type PledgeEventKind = PledgeEvent["kind"];

export const EVENT_KINDS = [
  ...(["offered", "confirmed", "raised", "board_accepted", "accepted", "scheduled"] as const),
  ...(["delivered", "corrected", "released", "thanked", "declined", "withdrawn"] as const),
] as const satisfies readonly PledgeEventKind[];

/**
 * Why something cannot happen: not in this state; no whole amount above 0; more than was offered (`offer`),
 * than is open of the need (`open`) or than is still to come (`rest`); the board has not accepted it;
 * no reason was given.
 */
export type PledgeRefusal = "state" | "amount" | "offer" | "open" | "rest" | "board" | "reason";

export type NextPledge = { ok: true; pledge: PledgeSums } | { ok: false; reason: PledgeRefusal };

export const MOST_AMOUNT = 1_000_000_000;
const handled: readonly PledgeState[] = ["accepted", "scheduled"];
const awaited: readonly PledgeState[] = ["offered", ...handled];

/** What is promised and still counts against the need: accepted, and not released. */
export const committedOf = ({ accepted, released }: Pick<PledgeSums, "accepted" | "released">) =>
  accepted - released;

/** What was accepted and is still to come. */
export const restOf = (pledge: Pick<PledgeSums, "accepted" | "released" | "delivered">) =>
  committedOf(pledge) - pledge.delivered;

/** What of a need nobody has been accepted for; 0 also where its amount was lowered below that. */
export function openOf(
  amount: number,
  pledges: readonly Pick<PledgeSums, "accepted" | "released">[],
): number {
  return Math.max(0, amount - pledges.reduce((sum, pledge) => sum + committedOf(pledge), 0));
}

/** How much of an offer can be accepted now. */
export const acceptableOf = ({ offered, accepted }: PledgeSums, open: number) =>
  Math.min(offered - accepted, open);

/** An offer as it comes in: it counts for nothing until its sender has confirmed it. */
export function begin(event: Extract<PledgeEvent, { kind: "offered" }>): NextPledge {
  if (!isAmount(event.amount)) return refused("amount");
  const { amount: offered, boardRequired } = event;
  return came({
    ...{ state: "unconfirmed", offered, accepted: 0, delivered: 0, released: 0 },
    ...{ scheduledFor: null, reason: "", boardRequired, boardAcceptedOn: null },
  });
}

/**
 * The offer after an event, or why it cannot happen. `open` is what the need still lacks, counted under
 * its lock; a history that has been decided is folded with `Infinity`.
 */
export function next(pledge: PledgeSums, event: PledgeEvent, open: number): NextPledge {
  const may = (states: readonly PledgeState[]) => states.includes(pledge.state);
  switch (event.kind) {
    case "offered":
      return refused("state");
    case "confirmed":
      return may(["unconfirmed"]) ? came({ ...pledge, state: "offered" }) : refused("state");
    case "raised":
      return may([...awaited, "delivered"]) ? raise(pledge, event) : refused("state");
    case "board_accepted":
      return may(awaited) ? came({ ...pledge, boardAcceptedOn: event.on }) : refused("state");
    case "accepted":
      return may([...awaited, "delivered"]) ? accept(pledge, event.amount, open) : refused("state");
    case "scheduled":
      return may(handled)
        ? came({ ...pledge, state: "scheduled", scheduledFor: event.on })
        : refused("state");
    case "delivered":
      return may(handled) ? deliver(pledge, event.amount) : refused("state");
    case "corrected":
      return may([...handled, "delivered"]) ? correct(pledge, event.amount) : refused("state");
    case "released":
      return may(handled) ? release(pledge, event) : refused("state");
    case "thanked":
      return may(["delivered"]) ? came({ ...pledge, state: "thanked" }) : refused("state");
    case "declined":
      return may(["offered"]) ? end(pledge, "declined", event.note) : refused("state");
    case "withdrawn":
      return may(["unconfirmed", ...awaited]) ? withdraw(pledge, event.note) : refused("state");
  }
}

/** The row that a history says. @throws where it is none that could have happened. */
export function fold(events: readonly PledgeEvent[]): PledgeSums {
  const [first, ...rest] = events;
  if (first?.kind !== "offered") throw new Error("A history begins with an offer");
  return rest.reduce(
    (pledge, event) => settled(next(pledge, event, Infinity)),
    settled(begin(first)),
  );
}

function raise(
  pledge: PledgeSums,
  { amount, boardRequired }: { amount: number; boardRequired: boolean },
) {
  const offered = pledge.offered + amount;
  if (!isAmount(amount) || !isAmount(offered)) return refused("amount");
  return came({ ...pledge, offered, boardRequired: pledge.boardRequired || boardRequired });
}

function accept(pledge: PledgeSums, amount: number, open: number): NextPledge {
  if (!isAmount(amount)) return refused("amount");
  if (pledge.boardRequired && pledge.boardAcceptedOn === null) return refused("board");
  if (amount > pledge.offered - pledge.accepted) return refused("offer");
  if (amount > open) return refused("open");
  const state = pledge.state === "scheduled" ? "scheduled" : "accepted";
  return came({ ...pledge, state, accepted: pledge.accepted + amount });
}

function deliver(pledge: PledgeSums, amount: number): NextPledge {
  if (!isAmount(amount)) return refused("amount");
  if (amount > restOf(pledge)) return refused("rest");
  return came(completed({ ...pledge, delivered: pledge.delivered + amount }));
}

/** What was noted as delivered and was not: the rest is awaited again. */
function correct(pledge: PledgeSums, amount: number): NextPledge {
  if (!isAmount(amount)) return refused("amount");
  if (amount > pledge.delivered) return refused("rest");
  const state = pledge.scheduledFor === null ? "accepted" : "scheduled";
  return came({ ...pledge, state, delivered: pledge.delivered - amount });
}

function release(
  pledge: PledgeSums,
  { amount, note }: { amount: number; note: string },
): NextPledge {
  if (!isAmount(amount)) return refused("amount");
  if (amount > restOf(pledge)) return refused("rest");
  if (note.trim() === "") return refused("reason");
  return came(completed({ ...pledge, released: pledge.released + amount }, note));
}

/** Of what has come nothing is taken back; only what has not is given free. */
function withdraw(pledge: PledgeSums, note: string): NextPledge {
  const freed = { ...pledge, released: pledge.released + restOf(pledge) };
  return pledge.delivered > 0
    ? came({ ...freed, state: "delivered" })
    : end(freed, "withdrawn", note);
}

function end(pledge: PledgeSums, state: "declined" | "withdrawn", note: string): NextPledge {
  return note.trim() === "" ? refused("reason") : came({ ...pledge, state, reason: note.trim() });
}

/** Delivered when nothing more is awaited; withdrawn where of all that was accepted nothing came. */
function completed(pledge: PledgeSums, note = ""): PledgeSums {
  if (restOf(pledge) > 0) return pledge;
  return pledge.delivered > 0
    ? { ...pledge, state: "delivered" }
    : { ...pledge, state: "withdrawn", reason: note.trim() };
}

const isAmount = (amount: number) =>
  Number.isSafeInteger(amount) && amount > 0 && amount <= MOST_AMOUNT;
const came = (pledge: PledgeSums): NextPledge => ({ ok: true, pledge });
const refused = (reason: PledgeRefusal): NextPledge => ({ ok: false, reason });

function settled(step: NextPledge): PledgeSums {
  if (!step.ok) throw new Error(`A history that cannot have happened (${step.reason})`);
  return step.pledge;
}
