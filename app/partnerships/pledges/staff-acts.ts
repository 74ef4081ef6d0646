import { z } from "zod";
import { cleanText } from "~/plans/clean-text";
import { type NeedKind, parseAmount } from "../needs/amount";
import type { PledgeEvent, PledgeEventKind, PledgeSums } from "./pledge";

/** What staff may let happen to an offer. */
export const STAFF_ACTS = [
  ...(["accepted", "declined", "board_accepted", "scheduled", "delivered", "corrected"] as const),
  ...(["released", "raised", "withdrawn", "thanked"] as const),
] as const satisfies readonly PledgeEventKind[];
export type StaffAct = (typeof STAFF_ACTS)[number];

export const findAct = (text: string): StaffAct | null =>
  STAFF_ACTS.find((act) => act === text) ?? null;

/** The acts that make sense in a state, in the order of a page: the likeliest first. */
export function actsFor({
  state,
  offered,
  accepted,
  delivered,
  ...pledge
}: PledgeSums): StaffAct[] {
  const isBoard = pledge.boardRequired && pledge.boardAcceptedOn === null;
  const more: StaffAct[] = accepted < offered ? ["accepted"] : [];
  const undo: StaffAct[] = delivered > 0 ? ["corrected"] : [];
  switch (state) {
    case "offered":
      return [isBoard ? "board_accepted" : "accepted", "declined", "raised", "withdrawn"];
    case "accepted":
    case "scheduled":
      return ["delivered", "scheduled", "released", ...more, "raised", ...undo, "withdrawn"];
    case "delivered":
      return ["thanked", ...more, "raised", ...undo];
    default:
      return [];
  }
}

export type ReadAct =
  | { ok: true; event: PledgeEvent; words: string }
  | { ok: false; errors: Record<string, string> };

const day = z.iso.date();

/** Reads what staff typed into the form of an act. */
export function readAct(
  act: StaffAct,
  values: Readonly<Record<string, string>>,
  kind: NeedKind,
): ReadAct {
  const words = cleanText(values.words ?? "").trim();
  const note = cleanText(values.note ?? "").trim();
  if (Math.max(words.length, note.length) > 4000) {
    return { ok: false, errors: { words: "Use at most 4,000 characters." } };
  }
  switch (act) {
    case "accepted":
    case "delivered":
    case "corrected":
    case "released":
    case "raised": {
      const read = parseAmount(kind, values.amount ?? "");
      if (!read.ok) return { ok: false, errors: { amount: "Write how much, in digits." } };
      const { amount } = read;
      if (act === "released") return { ok: true, event: { kind: act, amount, note }, words };
      if (act === "raised") {
        return { ok: true, event: { kind: act, amount, boardRequired: false }, words };
      }
      return { ok: true, event: { kind: act, amount }, words };
    }
    case "board_accepted":
    case "scheduled": {
      const on = day.safeParse(values.day);
      if (!on.success) return { ok: false, errors: { day: "Choose a day." } };
      return { ok: true, event: { kind: act, on: on.data }, words };
    }
    case "declined":
    case "withdrawn":
      return { ok: true, event: { kind: act, note }, words: note };
    case "thanked":
      return { ok: true, event: { kind: act }, words };
  }
}

/** The field of an act's form that a refusal is about. */
export const fieldOf = (act: StaffAct): string =>
  ({
    ...{ accepted: "amount", delivered: "amount", corrected: "amount", raised: "amount" },
    ...{ released: "amount", board_accepted: "day", scheduled: "day", declined: "note" },
    ...{ withdrawn: "note", thanked: "words" },
  })[act];
