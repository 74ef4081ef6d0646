import { z } from "zod";
import { NEED_KINDS } from "../needs/amount";
import { EVENT_KINDS, PLEDGE_STATES, type PledgeEvent, type PledgeSums } from "./pledge";

/** `YYYY-MM-DD` of a date column. */
const day = z.date().transform((date) => date.toISOString().slice(0, 10));

const pledgeSchema = z.object({
  id: z.string(),
  number: z.number(),
  needId: z.string().nullable(),
  partnerId: z.string().nullable(),
  kind: z.enum(NEED_KINDS),
  unit: z.string(),
  name: z.string(),
  email: z.string(),
  emailKey: z.string(),
  phone: z.string(),
  organization: z.string(),
  language: z.string(),
  message: z.string(),
  publicName: z.string().nullable(),
  offered: z.number(),
  accepted: z.number(),
  delivered: z.number(),
  released: z.number(),
  state: z.enum(PLEDGE_STATES),
  scheduledFor: day.nullable(),
  reason: z.string(),
  boardRequired: z.boolean(),
  boardAcceptedOn: day.nullable(),
  events: z.number(),
  createdAt: z.date(),
  confirmedAt: z.date().nullable(),
  erasedAt: z.date().nullable(),
});
export type Pledge = z.infer<typeof pledgeSchema>;

const eventSchema = z.object({
  number: z.number(),
  kind: z.enum(EVENT_KINDS),
  amount: z.number().nullable(),
  on: day.nullable(),
  note: z.string(),
  boardRequired: z.boolean(),
  actor: z.string(),
  at: z.date(),
});
/** An event as it was kept: with who did it, and when. */
export type KeptEvent = z.infer<typeof eventSchema>;

/** Rows of the tables as what they are. */
export const asPledge = (row: unknown): Pledge => pledgeSchema.parse(row);
export const asKeptEvent = (row: unknown): KeptEvent => eventSchema.parse(row);

/** The event a kept row says. @throws where a part of it is missing. */
export function asEvent({ kind, amount, on, note, boardRequired }: KeptEvent): PledgeEvent {
  switch (kind) {
    case "offered":
    case "raised":
      return { kind, amount: there(amount), boardRequired };
    case "accepted":
    case "delivered":
    case "corrected":
      return { kind, amount: there(amount) };
    case "released":
      return { kind, amount: there(amount), note };
    case "board_accepted":
    case "scheduled":
      return { kind, on: there(on) };
    case "declined":
    case "withdrawn":
      return { kind, note };
    case "confirmed":
    case "thanked":
      return { kind };
  }
}

/** What an event's columns hold. */
export function columnsOf(event: PledgeEvent) {
  return {
    kind: event.kind,
    amount: "amount" in event ? event.amount : null,
    on: "on" in event ? new Date(`${event.on}T00:00:00Z`) : null,
    note: "note" in event ? event.note.trim() : "",
    boardRequired: "boardRequired" in event && event.boardRequired,
  };
}

/** The part of a row that its history says. */
export function sumsOf(pledge: Pledge): PledgeSums {
  const { state, offered, accepted, delivered, released } = pledge;
  const { scheduledFor, reason, boardRequired, boardAcceptedOn } = pledge;
  return {
    ...{ state, offered, accepted, delivered, released },
    ...{ scheduledFor, reason, boardRequired, boardAcceptedOn },
  };
}

function there<Value>(value: Value | null): Value {
  if (value === null) throw new Error("An event lacks what it is about");
  return value;
}
