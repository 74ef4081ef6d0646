import { Temporal } from "temporal-polyfill";

/** When those who have not answered are reminded by themselves. */
export type ReminderRule = {
  /** Days after the invitation, rising, each a reminder. */
  daysAfter: readonly number[];
  /** 1 is Monday, 7 is Sunday. */
  weekdays: readonly number[];
  /** Hours of the district's clock in which a reminder may begin: from 17 until just before 20. */
  fromHour: number;
  untilHour: number;
};

export const USUAL_RULE: ReminderRule = {
  daysAfter: [3, 7],
  weekdays: [1, 2, 3, 4, 5],
  fromHour: 17,
  untilHour: 20,
};

/** What a rule is reckoned from. */
export type RuleTimes = {
  /** The invitation, or the opening where that comes later. */
  begun: Date;
  /** When the rule was set: days that were over by then are not made up for. */
  since: Date;
  closesAt: Date;
  timezone: string;
};

/** One reminder of a rule: when it goes, or that it does not, its day being over or the wave closed by then. */
export type PlannedReminder =
  | { daysAfter: number; at: Date }
  | { daysAfter: number; at: null; why: "over" | "closed" };

/** The longest a rule can have to wait for one of its weekdays, beside days whose hours the clock skips. */
const DAYS_AHEAD = 15;

/** Whether a reminder may begin at this moment. */
export function isAllowed(rule: ReminderRule, at: Date, timezone: string): boolean {
  const { dayOfWeek, hour } = localMoment(at, timezone);
  return rule.weekdays.includes(dayOfWeek) && hour >= rule.fromHour && hour < rule.untilHour;
}

/** The first moment from `from` on at which a reminder may begin. */
export function nextAllowed(rule: ReminderRule, from: Date, timezone: string): Date {
  if (isAllowed(rule, from, timezone)) return from;
  const first = localMoment(from, timezone).toPlainDate();
  for (let days = 0; days < DAYS_AHEAD; days++) {
    const at = startOn(rule, first.add({ days }), timezone);
    if (at >= from && isAllowed(rule, at, timezone)) return at;
  }
  throw new RangeError("A rule needs weekdays and hours that come");
}

/**
 * When each reminder of a rule goes: on its day or the next of its weekdays, from its first hour on, never
 * two on one day.
 */
export function planReminders(
  rule: ReminderRule,
  { begun, since, closesAt, timezone }: RuleTimes,
): PlannedReminder[] {
  const invited = localMoment(begun, timezone).toPlainDate();
  const set = localMoment(since, timezone).toPlainDate();
  let free = invited;
  return rule.daysAfter.map((daysAfter) => {
    const wanted = invited.add({ days: daysAfter });
    const day = Temporal.PlainDate.compare(wanted, free) < 0 ? free : wanted;
    if (Temporal.PlainDate.compare(day, set) < 0) return { daysAfter, at: null, why: "over" };
    const at = nextAllowed(rule, later(startOfDay(day, timezone), since), timezone);
    free = localMoment(at, timezone).toPlainDate().add({ days: 1 });
    return at < closesAt ? { daysAfter, at } : { daysAfter, at: null, why: "closed" };
  });
}

/** What is known of reminders that went or were called off. */
export type EndedReminder = { daysAfter: number; startedAt: Date | null };

/** `passed` are older ones that were due as well (the system was down) and are not sent any more. */
export type Turn = { daysAfter: number; at: Date; passed: number[] };

/** The reminder whose turn is next, and when; due where `at` is not after `now`. Null where none is left. */
export function nextTurn(
  rule: ReminderRule,
  times: RuleTimes,
  ended: readonly EndedReminder[],
  now: Date,
): Turn | null {
  const known = new Set(ended.map(({ daysAfter }) => daysAfter));
  const open = planReminders(rule, times).flatMap(({ daysAfter, at }) =>
    at === null || known.has(daysAfter) ? [] : { daysAfter, at },
  );
  const due = open.filter(({ at }) => at <= now);
  const [next] = due.length > 0 ? due.slice(-1) : open;
  if (!next) return null;
  const at = nextAllowed(rule, later(next.at, firstFree(times, ended, now)), times.timezone);
  const passed = due.slice(0, -1).map(({ daysAfter }) => daysAfter);
  return at < times.closesAt ? { daysAfter: next.daysAfter, at, passed } : null;
}

/** Not in the past, and not on a day on which one went already. */
function firstFree({ timezone }: RuleTimes, ended: readonly EndedReminder[], now: Date): Date {
  const started = ended.flatMap(({ startedAt }) => startedAt ?? []);
  if (started.length === 0) return now;
  const last = new Date(Math.max(...started.map((at) => at.getTime())));
  const day = localMoment(last, timezone).toPlainDate().add({ days: 1 });
  return later(now, startOfDay(day, timezone));
}

export const later = (a: Date, b: Date): Date => (a < b ? b : a);

/** A first hour that the clock skips is the moment it skips to; `isAllowed` says whether that will do. */
function startOn(rule: ReminderRule, day: Temporal.PlainDate, timezone: string): Date {
  const local = day.toPlainDateTime({ hour: rule.fromHour });
  return new Date(local.toZonedDateTime(timezone).epochMilliseconds);
}

function startOfDay(day: Temporal.PlainDate, timezone: string): Date {
  return new Date(day.toZonedDateTime(timezone).epochMilliseconds);
}

function localMoment(at: Date, timezone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timezone);
}
