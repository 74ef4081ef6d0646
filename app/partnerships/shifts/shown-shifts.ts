import type { NeedKind } from "../needs/amount";
import type { PledgeWords } from "../pledges/words/catalogue";
import { freePlaces, isComing, type Shift, type Signup, waitingList } from "./shift";

/** What the owner of an offer sees of a time: their own place, and how many are left; nobody else's. */
export type ShownShift = {
  id: string;
  time: string;
  where: string;
  note: string;
  /** In words. */
  places: string;
  own: string | null;
  can: "sign_up" | "wait" | "cancel" | null;
  hasCalendar: boolean;
};

type WithSignups = Shift & { signups: readonly Signup[] };

export function shownShift(
  shift: WithSignups,
  {
    pledgeId,
    now,
    timezone,
    words,
  }: {
    pledgeId: string;
    now: Date;
    timezone: string;
    words: PledgeWords;
  },
): ShownShift {
  const own = shift.signups.find((signup) => signup.pledgeId === pledgeId);
  const coming = isComing(shift, now);
  const isOn = own?.state === "signed_up" || own?.state === "waiting";
  const isQueue = shift.signups.some(({ state }) => state === "waiting");
  const free = isQueue ? 0 : freePlaces(shift, shift.signups);
  const action = isOn ? "cancel" : free > 0 ? "sign_up" : "wait";
  return {
    ...{ id: shift.id, where: shift.where, note: shift.note },
    time: words.span(shift, timezone),
    places: placesOf(shift, coming, free, words),
    own: ownWords(shift, own, words),
    can: coming ? action : null,
    hasCalendar: own?.state === "signed_up",
  };
}

function placesOf(shift: Shift, coming: boolean, count: number, { t }: PledgeWords): string {
  if (shift.cancelledAt) return t("shift.cancelled");
  return coming ? t("shift.places", { count }) : t("shift.over");
}

function ownWords(shift: WithSignups, own: Signup | undefined, words: PledgeWords): string | null {
  const { t } = words;
  const kind: NeedKind = "volunteer";
  switch (own?.state) {
    case "signed_up":
      return t("shift.yours");
    case "waiting": {
      const place = waitingList(shift.signups).findIndex(({ id }) => id === own.id) + 1;
      return t("shift.waiting", { place: words.number(place) });
    }
    case "came":
      return t("shift.came", { amount: words.amount(kind, own.minutes ?? 0, "") });
    case "missed":
      return t("shift.missed");
    default:
      return null;
  }
}
