import type { InvitationChoice } from "../invitations/invitation-choice";
import type { PassReason, PlannedKind, PlannedMailing } from "./planned-mailing";
import { nextTurn, planReminders, type ReminderRule, type RuleTimes } from "./reminder-rule";

/** `waits` is for the invitation; `over` and `closed` are days that will not be. */
type MailingState = "goes" | "waits" | "started" | "cancelled" | "passed" | "over" | "closed";

/** A mailing of a wave as its page lists it. */
export type MailingView = {
  key: string;
  kind: PlannedKind;
  daysAfter: number | null;
  /** When it goes or went. */
  at: Date | null;
  state: MailingState;
  reason: PassReason | null;
  campaignId: string | null;
  /** Whom an invitation is for. */
  choice: InvitationChoice;
};

export type WaveMailings = {
  rule: ReminderRule | null;
  /** Null before the invitation, from which rules are reckoned. */
  times: RuleTimes | null;
  isClosed: boolean;
  planned: readonly PlannedMailing[];
};

/** Everything planned for a wave and what became of it: what goes next first, then what has ended. */
export function listMailings(wave: WaveMailings, now: Date): MailingView[] {
  const kept = wave.planned.map((one) => asView(one, wave.isClosed));
  const views = [...kept, ...daysToCome(wave, now)];
  const isToCome = ({ state }: MailingView) => state === "goes" || state === "waits";
  const moment = ({ at, daysAfter }: MailingView) => at?.getTime() ?? (daysAfter ?? 0) * 86_400_000;
  const inOrder = views.toSorted((a, b) => moment(a) - moment(b));
  return [...inOrder.filter(isToCome), ...inOrder.filter((view) => !isToCome(view))];
}

function asView(one: PlannedMailing, isClosed: boolean): MailingView {
  const { id, kind, daysAfter, reason, campaignId, endedAt, choice } = one;
  const state = one.state === "planned" ? (isClosed ? "closed" : "goes") : one.state;
  const at = state === "goes" || state === "cancelled" ? (one.at ?? endedAt) : endedAt;
  return { key: id, kind, daysAfter, at, state, reason, campaignId, choice };
}

function daysToCome({ rule, times, isClosed, planned }: WaveMailings, now: Date): MailingView[] {
  if (!rule) return [];
  const ended = planned.flatMap(({ daysAfter, state, endedAt }) =>
    daysAfter === null ? [] : { daysAfter, startedAt: state === "started" ? endedAt : null },
  );
  const day = (daysAfter: number, state: MailingState, at: Date | null = null): MailingView => ({
    ...{ key: `day-${daysAfter}`, kind: "reminder", daysAfter, at, state },
    ...{ reason: null, campaignId: null, choice: null },
  });
  const isLeft = (daysAfter: number) => !ended.some((one) => one.daysAfter === daysAfter);
  if (isClosed) return rule.daysAfter.filter(isLeft).map((daysAfter) => day(daysAfter, "closed"));
  if (!times) return rule.daysAfter.filter(isLeft).map((daysAfter) => day(daysAfter, "waits"));
  const turn = nextTurn(rule, times, ended, now);
  return planReminders(rule, times).flatMap((one) => {
    const { daysAfter } = one;
    if (!isLeft(daysAfter)) return [];
    if (one.at === null) return day(daysAfter, one.why);
    if (turn?.passed.includes(daysAfter)) return day(daysAfter, "over");
    return day(daysAfter, "goes", turn?.daysAfter === daysAfter ? turn.at : one.at);
  });
}
