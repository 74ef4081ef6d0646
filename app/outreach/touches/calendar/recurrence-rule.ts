import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Recurrence, Weekday } from "./recurrence";

const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const numbers = z
  .array(z.coerce.number().int())
  .or(
    z.coerce
      .number()
      .int()
      .transform((one) => [one]),
  )
  .default([]);
const weekday = z
  .string()
  .regex(/^[+-]?\d{0,2}(MO|TU|WE|TH|FR|SA|SU)$/)
  .transform(
    (text): Weekday => ({
      day: DAYS.indexOf(text.slice(-2)) + 1,
      nth: Number(text.slice(0, -2)),
    }),
  );

/** What the parser makes of a rule, by the parts that name days; any other part is refused. */
const ruleSchema = z.strictObject({
  freq: z.enum(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
  interval: z.coerce.number().int().min(1).max(10_000).default(1),
  count: z.coerce.number().int().min(1).max(2000).nullish(),
  until: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ?)?$/)
    .nullish(),
  wkst: z.enum(DAYS).default("MO"),
  byday: z
    .array(weekday)
    .or(weekday.transform((one) => [one]))
    .default([]),
  bymonthday: numbers,
  bymonth: numbers,
  bysetpos: numbers,
});

/** A rule of the parser as ours, or null where it repeats in a way that is not read. */
export function recurrenceOf(rule: unknown, begin: Begin): Recurrence | null {
  if (!rule || typeof rule !== "object" || !("toJSON" in rule)) return null;
  const toJson = rule.toJSON;
  if (typeof toJson !== "function") return null;
  const parsed = ruleSchema.safeParse(toJson.call(rule));
  if (!parsed.success) return null;
  const { freq, interval, count, until, wkst, byday, bymonthday, bymonth, bysetpos } = parsed.data;
  return {
    ...{ freq, interval, count: count ?? null, until: until ? lastDay(until, begin) : null },
    weekStart: DAYS.indexOf(wkst) + 1,
    ...{ byDay: byday, byMonthDay: bymonthday, byMonth: bymonth, bySetPos: bysetpos },
  };
}

/** When on its days the event begins, and in which zone a time in UTC is read. */
export type Begin = { timezone: string; hour: number; minute: number };

/** A rule ends at a moment; its last day is the one whose beginning is not after it. */
function lastDay(until: string, { timezone, hour, minute }: Begin): string {
  if (!until.includes("T")) return until;
  const local = until.endsWith("Z")
    ? Temporal.Instant.from(until).toZonedDateTimeISO(timezone).toPlainDateTime()
    : Temporal.PlainDateTime.from(until);
  const begins = Temporal.PlainTime.from({ hour, minute });
  const isBefore = Temporal.PlainTime.compare(local.toPlainTime(), begins) < 0;
  return local
    .toPlainDate()
    .subtract({ days: isBefore ? 1 : 0 })
    .toString();
}
