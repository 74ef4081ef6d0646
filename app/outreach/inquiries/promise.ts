import { Temporal } from "temporal-polyfill";
import { z } from "zod";

/** What a district promises to those who write: a first answer within so many working hours or days. */
export type AnswerPromise = {
  amount: number;
  unit: "hours" | "days";
  /** When somebody is there, as 08:00. */
  opens: string;
  closes: string;
  /** ISO: 1 is Monday. */
  weekdays: readonly number[];
  /** Days on which nobody is there, as 2026-12-25. */
  closedDays: readonly string[];
  /** How many months a case that is over keeps its words, and who asked. */
  keptMonths: number;
};

export const DEFAULT_PROMISE: AnswerPromise = {
  ...{ amount: 2, unit: "days", opens: "08:00", closes: "16:30" },
  ...{ weekdays: [1, 2, 3, 4, 5], closedDays: [], keptMonths: 24 },
};

const time = (message: string) => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, message);
const MOST_CLOSED_DAYS = 200;

export const promiseSchema = z
  .object({
    amount: z.coerce
      .number("Give a number.")
      .int("Give a whole number.")
      .min(1, "Promise at least one.")
      .max(60, "Promise an answer sooner."),
    unit: z.enum(["hours", "days"], "Choose hours or days."),
    opens: time("Give the time from which somebody is there, such as 08:00."),
    closes: time("Give the time until which somebody is there, such as 16:30."),
    weekdays: z.array(z.coerce.number().int().min(1).max(7)).min(1, "Choose at least one day."),
    closedDays: z.array(z.iso.date()).max(MOST_CLOSED_DAYS, `At most ${MOST_CLOSED_DAYS} days.`),
    keptMonths: z.coerce
      .number("Give a number of months.")
      .int("Give whole months.")
      .min(1, "Keep them for at least one month.")
      .max(120, "Keep them for ten years (120 months) at most."),
  })
  .refine(({ opens, closes }) => opens < closes, {
    path: ["closes"],
    message: "Close after opening.",
  });

type Zoned = Temporal.ZonedDateTime;

/**
 * By when a first answer is due. Only working time counts: what comes in when nobody is there counts from
 * the next opening. A promise of days ends at closing time of the last of them; one of hours counts hours as
 * they pass, so a day with a change of clocks neither adds nor takes one.
 */
export function dueAt(received: Date, promise: AnswerPromise, timezone: string): Date {
  const moment = Temporal.Instant.fromEpochMilliseconds(received.getTime());
  const begins = nextWorking(moment.toZonedDateTimeISO(timezone), promise);
  const due = promise.unit === "days" ? afterDays(begins, promise) : afterHours(begins, promise);
  return new Date(due.epochMilliseconds);
}

/** The first moment from here on at which somebody is there. */
function nextWorking(from: Zoned, promise: AnswerPromise): Zoned {
  const opens = at(from, promise.opens);
  const isDone = Temporal.ZonedDateTime.compare(from, at(from, promise.closes)) >= 0;
  if (!isWorkingDay(from, promise) || isDone) return nextOpening(from, promise);
  return Temporal.ZonedDateTime.compare(from, opens) < 0 ? opens : from;
}

function nextOpening(from: Zoned, promise: AnswerPromise): Zoned {
  let day = from.add({ days: 1 });
  while (!isWorkingDay(day, promise)) day = day.add({ days: 1 });
  return at(day, promise.opens);
}

function afterDays(begins: Zoned, promise: AnswerPromise): Zoned {
  let opening = begins;
  for (let left = promise.amount; left > 0; left--) opening = nextOpening(opening, promise);
  return at(opening, promise.closes);
}

function afterHours(begins: Zoned, promise: AnswerPromise): Zoned {
  let left = promise.amount * 3600_000;
  let from = begins;
  for (;;) {
    const closing = at(from, promise.closes);
    const today = closing.epochMilliseconds - from.epochMilliseconds;
    if (left <= today) return from.add({ milliseconds: left });
    left -= today;
    from = nextOpening(from, promise);
  }
}

function isWorkingDay(day: Zoned, { weekdays, closedDays }: AnswerPromise): boolean {
  return weekdays.includes(day.dayOfWeek) && !closedDays.includes(day.toPlainDate().toString());
}

const at = (day: Zoned, clock: string): Zoned =>
  day.toPlainDate().toZonedDateTime({ timeZone: day.timeZoneId, plainTime: clock });
