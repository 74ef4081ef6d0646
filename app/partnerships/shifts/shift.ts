export const SIGNUP_STATES = ["signed_up", "waiting", "cancelled", "came", "missed"] as const;
export type SignupState = (typeof SIGNUP_STATES)[number];

/** A time at which volunteers come. */
export type Shift = {
  id: string;
  needId: string;
  startsAt: Date;
  endsAt: Date;
  places: number;
  where: string;
  note: string;
  cancelledAt: Date | null;
  /** Grows with every change, as a calendar's SEQUENCE. */
  revision: number;
};

export type Signup = {
  id: string;
  shiftId: string;
  pledgeId: string;
  state: SignupState;
  minutes: number | null;
  counted: number | null;
  /** Who waited longest moves up first. */
  since: Date;
};

/** Whether a time can still be chosen: it has not begun, and nobody cancelled it. */
export const isComing = ({ startsAt, cancelledAt }: Shift, now: Date) =>
  cancelledAt === null && startsAt > now;

export const hasBegun = ({ startsAt }: Shift, now: Date) => startsAt <= now;

export const takesPlace = ({ state }: Pick<Signup, "state">) =>
  state === "signed_up" || state === "came" || state === "missed";

export const freePlaces = ({ places }: Shift, signups: readonly Pick<Signup, "state">[]) =>
  Math.max(0, places - signups.filter(takesPlace).length);

/** Who waits, in the order in which they move up. */
export const waitingList = (signups: readonly Signup[]): Signup[] =>
  signups
    .filter(({ state }) => state === "waiting")
    .sort((a, b) => a.since.getTime() - b.since.getTime() || a.id.localeCompare(b.id));

/** Who moves up from the waiting list, first come first served, as places are free. */
export const whoMovesUp = (shift: Shift, signups: readonly Signup[]): Signup[] =>
  waitingList(signups).slice(0, freePlaces(shift, signups));

export type SignUpAnswer = "signed_up" | "waiting" | "full" | "gone";

/**
 * What signing up comes to: a place; the waiting list, where that was asked for; `full` or `gone`, where
 * nothing changes. Who is on a list already stays where they are. To be decided under the shift's lock.
 */
export function answerSignUp(
  shift: Shift,
  signups: readonly Signup[],
  { pledgeId, mayWait, now }: { pledgeId: string; mayWait: boolean; now: Date },
): SignUpAnswer {
  const own = signups.find((signup) => signup.pledgeId === pledgeId)?.state;
  if (own === "signed_up" || own === "waiting") return own;
  if (!isComing(shift, now) || own === "came" || own === "missed") return "gone";
  const isQueue = signups.some(({ state }) => state === "waiting");
  if (freePlaces(shift, signups) > 0 && !isQueue) return "signed_up";
  return mayWait ? "waiting" : "full";
}

/** Of a shift's length, what staff begin with when they confirm hours. */
export const minutesOf = ({ startsAt, endsAt }: Pick<Shift, "startsAt" | "endsAt">) =>
  Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
