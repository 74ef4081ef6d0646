import { endOfQuiet, nextQuiet, type QuietHours } from "~/districts/quiet-hours";

const MINUTE = 60_000;
const MOST_NIGHTS = 60;

/** When what is left is through at this pace, nights of quiet hours waited out; null where nobody can say. */
export function estimateEnd(
  left: number,
  perMinute: number,
  now: Date,
  quiet: QuietHours,
): Date | null {
  if (left === 0 || perMinute === 0) return null;
  let at = endOfQuiet(quiet, now) ?? now;
  let needed = (left / perMinute) * MINUTE;
  for (let night = 0; night < MOST_NIGHTS; night++) {
    const stop = nextQuiet(quiet, at);
    const free = stop === null ? Number.POSITIVE_INFINITY : stop.getTime() - at.getTime();
    if (needed <= free || stop === null) return new Date(at.getTime() + needed);
    needed -= free;
    at = endOfQuiet(quiet, stop) ?? stop;
  }
  return null;
}
