import { Temporal } from "temporal-polyfill";

/** Hours of a district's own clock between which no mailing leaves; none where both are null. */
export type QuietHours = {
  timezone: string;
  quietFrom: number | null;
  quietUntil: number | null;
};

/** What a new district begins with. */
export const USUAL_QUIET = { quietFrom: 21, quietUntil: 7 };

/** Enough to find the hour again where a clock skips it, or a whole day. */
const DAYS_AHEAD = [0, 1, 2, 3];

/** Whether mailings wait at this moment. Hours that pass midnight, such as 21 to 7, are those of one night. */
export function isQuiet(quiet: QuietHours, at: Date): boolean {
  return isQuietHour(quiet, localMoment(at, quiet.timezone).hour);
}

/** The same for an hour of the clock, 0 to 23. */
export function isQuietHour(
  { quietFrom, quietUntil }: Omit<QuietHours, "timezone">,
  hour: number,
): boolean {
  if (quietFrom === null || quietUntil === null) return false;
  if (quietFrom < quietUntil) return hour >= quietFrom && hour < quietUntil;
  return hour >= quietFrom || hour < quietUntil;
}

/** When the quiet hours end that `now` lies in; null where it is not quiet. */
export function endOfQuiet(quiet: QuietHours, now: Date): Date | null {
  if (!isQuiet(quiet, now)) return null;
  return findHour(quiet, quiet.quietUntil, now, (at) => !isQuiet(quiet, at));
}

/** When it is quiet next: now, where it is; null without quiet hours. */
export function nextQuiet(quiet: QuietHours, now: Date): Date | null {
  if (isQuiet(quiet, now)) return now;
  return findHour(quiet, quiet.quietFrom, now, (at) => isQuiet(quiet, at));
}

function findHour(
  { timezone }: QuietHours,
  hour: number | null,
  now: Date,
  fits: (at: Date) => boolean,
): Date | null {
  if (hour === null) return null;
  const today = localMoment(now, timezone).toPlainDate();
  const moments = DAYS_AHEAD.flatMap((days) => {
    const local = today.add({ days }).toPlainDateTime({ hour });
    // A clock that is turned back shows the hour twice.
    return (["earlier", "later"] as const).map(
      (disambiguation) =>
        new Date(local.toZonedDateTime(timezone, { disambiguation }).epochMilliseconds),
    );
  });
  return moments.find((at) => at > now && fits(at)) ?? null;
}

function localMoment(at: Date, timezone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timezone);
}
