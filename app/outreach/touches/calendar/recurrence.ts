/** `day` by ISO: 1 is Monday. `nth` 2 is the second of a month or year, -1 the last, 0 all of them. */
export type Weekday = { day: number; nth: number };

/** How an event repeats, by days (RFC 5545, 3.3.10); whatever repeats within a day is none of these. */
export type Recurrence = {
  freq: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  interval: number;
  count: number | null;
  /** The last day, as 2026-10-30. */
  until: string | null;
  weekStart: number;
  byDay: readonly Weekday[];
  byMonthDay: readonly number[];
  byMonth: readonly number[];
  bySetPos: readonly number[];
};

/** Days since 1970-01-01. */
type DayNumber = number;
type Period = { begin: DayNumber; end: DayNumber };

const MOST_PERIODS = 5000;
const LONGEST = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 };
const DAY_MS = 86_400_000;

/**
 * The days between `from` and `to` on which what began on `start` repeats, the first day included. It goes
 * from period to period up to `to`, so its work is bounded whatever the rule says: one that never comes
 * true ends too.
 */
export function daysOfRecurrence(
  start: string,
  rule: Recurrence,
  { from, to }: { from: string; to: string },
): string[] {
  const first = numberOf(start);
  const last = Math.min(
    numberOf(to),
    rule.until === null ? Number.POSITIVE_INFINITY : numberOf(rule.until),
  );
  const begin = numberOf(from);
  const isChosen = choiceOf(first, rule);
  const days: DayNumber[] = first <= last ? [first] : [];
  let left = (rule.count ?? Number.POSITIVE_INFINITY) - 1;
  // Only a number of times has to be counted from the beginning.
  const skipped = rule.count === null ? (begin - first) / (LONGEST[rule.freq] * rule.interval) : 0;
  const startStep = Math.max(0, Math.floor(skipped));
  const periodAt = periodsOf(first, rule);
  for (let step = startStep; step < startStep + MOST_PERIODS && left > 0; step++) {
    const period = periodAt(step);
    if (period.begin > last) break;
    const next = placed(daysIn(period).filter(isChosen), rule).filter((day) => day > first);
    const taken = next.slice(0, left).filter((day) => day <= last);
    left -= taken.length;
    days.push(...taken);
  }
  return days.filter((day) => day >= begin).map(nameOf);
}

/** The period of each step that is due; weeks, months and years begin where calendars begin them. */
function periodsOf(first: DayNumber, { freq, interval, weekStart }: Recurrence) {
  const { year, month, weekday } = partsOf(first);
  const week = first - ((weekday - weekStart + 7) % 7);
  return (step: number): Period => {
    const by = step * interval;
    switch (freq) {
      case "DAILY":
        return { begin: first + by, end: first + by + 1 };
      case "WEEKLY":
        return { begin: week + by * 7, end: week + by * 7 + 7 };
      case "MONTHLY":
        return { begin: dayNumber(year, month + by), end: dayNumber(year, month + by + 1) };
      case "YEARLY":
        return { begin: dayNumber(year + by, 1), end: dayNumber(year + by + 1, 1) };
    }
  };
}

/** Whether a day of a due period is named by the rule. */
function choiceOf(first: DayNumber, rule: Recurrence): (day: DayNumber) => boolean {
  const { freq, byDay, byMonthDay } = rule;
  const own = partsOf(first);
  const isBare = byDay.length === 0 && byMonthDay.length === 0;
  const months =
    freq === "YEARLY" && isBare && rule.byMonth.length === 0 ? [own.month] : rule.byMonth;
  const ofYear = freq === "YEARLY" && months.length === 0;
  return (number) => {
    const day = partsOf(number);
    if (months.length > 0 && !months.includes(day.month)) return false;
    if (byMonthDay.length > 0 && !byMonthDay.some((listed) => isMonthDay(day, listed)))
      return false;
    if (byDay.length > 0) return byDay.some((listed) => isWeekday(day, listed, freq, ofYear));
    if (freq === "WEEKLY") return day.weekday === own.weekday;
    return freq === "DAILY" || byMonthDay.length > 0 || day.day === own.day;
  };
}

type Parts = ReturnType<typeof partsOf>;

function isMonthDay({ day, daysInMonth }: Parts, listed: number): boolean {
  return day === (listed > 0 ? listed : daysInMonth + 1 + listed);
}

function isWeekday(
  day: Parts,
  listed: Weekday,
  freq: Recurrence["freq"],
  ofYear: boolean,
): boolean {
  if (day.weekday !== listed.day) return false;
  if (listed.nth === 0 || freq === "DAILY" || freq === "WEEKLY") return true;
  const [at, length] = ofYear ? [day.dayOfYear, day.daysInYear] : [day.day, day.daysInMonth];
  return listed.nth > 0
    ? Math.ceil(at / 7) === listed.nth
    : Math.ceil((length + 1 - at) / 7) === -listed.nth;
}

/** BYSETPOS: of a period's days only those at these places. */
function placed(days: readonly DayNumber[], { bySetPos }: Recurrence): DayNumber[] {
  if (bySetPos.length === 0) return [...days];
  const wanted = bySetPos.map((place) => (place > 0 ? place - 1 : days.length + place));
  return days.filter((_, at) => wanted.includes(at));
}

const daysIn = ({ begin, end }: Period) =>
  Array.from({ length: end - begin }, (_, index) => begin + index);

const numberOf = (day: string): DayNumber => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const nameOf = (day: DayNumber) => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Of the first day of a month; month 13 is the next year's first. */
const dayNumber = (year: number, month: number): DayNumber => Date.UTC(year, month - 1, 1) / DAY_MS;

function partsOf(number: DayNumber) {
  const date = new Date(number * DAY_MS);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const yearBegin = dayNumber(year, 1);
  return {
    ...{ year, month, day },
    weekday: ((date.getUTCDay() + 6) % 7) + 1,
    daysInMonth: dayNumber(year, month + 1) - dayNumber(year, month),
    dayOfYear: number - yearBegin + 1,
    daysInYear: dayNumber(year + 1, 1) - yearBegin,
  };
}
