import { Temporal } from "temporal-polyfill";

/** The day it is in a district, as 2026-10-30. */
export function dayIn(timezone: string, now: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timezone)
    .toPlainDate()
    .toString();
}
