import { z } from "zod";
import type { ReminderRule } from "./reminder-rule";

const MOST_REMINDERS = 6;
const FURTHEST_DAY = 180;

const days = z
  .string()
  .transform((text) => text.split(/[\s,;]+|and/).flatMap((part) => (part ? Number(part) : [])))
  .pipe(
    z
      .array(
        z
          .number("Give the days as numbers, such as 3, 7.")
          .int("Give whole days.")
          .min(1, "The first day a reminder can go is the day after the invitation: 1.")
          .max(FURTHEST_DAY, `Give days up to ${FURTHEST_DAY}.`),
      )
      .min(1, "Give at least one day, such as 3.")
      .max(MOST_REMINDERS, `Remind at most ${MOST_REMINDERS} times.`),
  )
  .transform((numbers) => [...new Set(numbers)].toSorted((a, b) => a - b));

const hour = z.coerce.number("Choose one of the hours.").int().min(0).max(24);

const schema = z
  .object({
    days,
    weekdays: z
      .array(z.coerce.number().int().min(1).max(7))
      .min(1, "Choose at least one day of the week."),
    from: hour,
    until: hour,
  })
  .refine(({ from, until }) => from < until, {
    path: ["until"],
    message: "Choose an hour after the first one, so that there is time to send in.",
  });

/** What was typed into the rule's form, to show again. */
export type RuleValues = { days: string; weekdays: string[]; from: string; until: string };

export type ReadRule =
  | { ok: true; rule: ReminderRule; values: RuleValues }
  | { ok: false; errors: Record<string, string>; values: RuleValues };

export function readRuleForm(form: FormData): ReadRule {
  const text = (name: string) => String(form.get(name) ?? "");
  const values = {
    ...{ days: text("days"), from: text("from"), until: text("until") },
    weekdays: form.getAll("weekdays").map(String),
  };
  const parsed = schema.safeParse(values);
  if (parsed.success) {
    const { days: daysAfter, weekdays, from: fromHour, until: untilHour } = parsed.data;
    return { ok: true, rule: { daysAfter, weekdays, fromHour, untilHour }, values };
  }
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) errors[String(path[0])] ??= message;
  return { ok: false, errors, values };
}

/** A rule as its form shows it. */
export function ruleValues(rule: ReminderRule): RuleValues {
  return {
    days: rule.daysAfter.join(", "),
    weekdays: rule.weekdays.map(String),
    from: String(rule.fromHour),
    until: String(rule.untilHour),
  };
}
