import { Temporal } from "temporal-polyfill";

export type LocalInstant =
  | { ok: true; instant: Date }
  | { ok: false; reason: "not_a_time" | "unknown_zone" };

/**
 * The instant of an ISO 8601 text. With an offset, `Z` or a named zone it says its own; without one it is local
 * time in `timeZone`, and a day alone is its first moment. A time that the clocks skip in spring is
 * moved on by the gap (02:30 becomes 03:30); one that comes twice in autumn is the first of the two.
 */
export function localInstant(text: string, timeZone: string): LocalInstant {
  const own = attempt(() =>
    text.includes("[") ? Temporal.ZonedDateTime.from(text) : Temporal.Instant.from(text),
  );
  if (own) return { ok: true, instant: new Date(own.epochMilliseconds) };
  const local = attempt(() => Temporal.PlainDateTime.from(text));
  if (!local || !/^\d{4}-\d\d-\d\d[^[]*$/.test(text)) return { ok: false, reason: "not_a_time" };
  const zoned = attempt(() => local.toZonedDateTime(timeZone, { disambiguation: "compatible" }));
  if (!zoned) return { ok: false, reason: "unknown_zone" };
  return { ok: true, instant: new Date(zoned.epochMilliseconds) };
}

/** An instant as a browser's date-time field takes it, in a zone's local time: "2026-10-30T18:00". */
export function localTime(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("sv", {
    ...{ timeZone, dateStyle: "short", timeStyle: "short" },
  }).format(instant);
  return parts.replace(" ", "T");
}

/** Temporal says by throwing that a text is no time. */
function attempt<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
