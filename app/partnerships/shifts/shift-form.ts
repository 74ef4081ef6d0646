import { z } from "zod";
import { cleanText } from "~/plans/clean-text";
import { localInstant } from "~/platform/local-time";
import { parseAmount } from "../needs/amount";
import type { ShiftFields } from "./staff-shift.server";

const line = z
  .string()
  .default("")
  .transform((text) => cleanText(text).replace(/\s+/g, " ").trim())
  .pipe(z.string().max(200, "Use at most 200 characters."));
const places = z.coerce
  .number("Give a number of places.")
  .int("Give a whole number of places.")
  .min(1, "Give at least one place.")
  .max(1000, "Give at most 1,000 places.");

export const shiftChangeSchema = z.object({ places, where: line, note: line });

type Read = { ok: true; value: ShiftFields } | { ok: false; errors: Record<string, string> };

/** Reads the form of a new time; its times are the district's. */
export function readShift(values: Readonly<Record<string, string>>, timezone: string): Read {
  const errors: Record<string, string> = {};
  const starts = localInstant(values.starts ?? "", timezone);
  const ends = localInstant(values.ends ?? "", timezone);
  if (!starts.ok) errors.starts = "Give the beginning as a date and time.";
  if (!ends.ok) errors.ends = "Give the end as a date and time.";
  const rest = shiftChangeSchema.safeParse(values);
  for (const issue of rest.error?.issues ?? []) errors[issue.path.join(".")] ??= issue.message;
  if (!starts.ok || !ends.ok || !rest.success) return { ok: false, errors };
  const minutes = (ends.instant.getTime() - starts.instant.getTime()) / 60_000;
  if (minutes <= 0) return { ok: false, errors: { ends: "Give an end after the beginning." } };
  if (minutes > 24 * 60) {
    return { ok: false, errors: { ends: "Give an end within 24 hours of the beginning." } };
  }
  const value = { startsAt: starts.instant, endsAt: ends.instant, ...rest.data };
  return { ok: true, value };
}

/** Minutes of hours that somebody typed; 0 for "0" or nothing: they were not there. Null for anything else. */
export function readHours(typed: string): number | null {
  if (/^\s*0*([.,:]0+)?\s*$/.test(typed)) return 0;
  const read = parseAmount("volunteer", typed);
  return read.ok && read.amount <= 24 * 60 ? read.amount : null;
}
