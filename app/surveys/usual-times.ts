import { localTime } from "~/platform/local-time";

const THREE_WEEKS = 21 * 86_400_000;

/** When a wave usually opens and closes, as a date-time field takes it: now, and in three weeks at 5 PM. */
export function usualTimes(now: Date, timeZone: string): { opens: string; closes: string } {
  const day = localTime(new Date(now.getTime() + THREE_WEEKS), timeZone).slice(0, 10);
  return { opens: localTime(now, timeZone), closes: `${day}T17:00` };
}
