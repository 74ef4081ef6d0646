import { createHash } from "node:crypto";
import { Temporal } from "temporal-polyfill";

export const PRIVACY_MODES = ["confidential", "anonymous"] as const;
export type PrivacyMode = (typeof PRIVACY_MODES)[number];

export type WaveState = "planned" | "open" | "closed";

export interface WaveTimes {
  opensAt: Date;
  closesAt: Date;
  /** When a leader closed it early, or closing was done; null before. */
  closedAt: Date | null;
}

/** Open from `opensAt` on and until just before `closesAt`, unless it was closed by hand. */
export function waveState({ opensAt, closesAt, closedAt }: WaveTimes, now: Date): WaveState {
  if (closedAt !== null || now >= closesAt) return "closed";
  return now < opensAt ? "planned" : "open";
}

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

/**
 * Which one of a person's schools a survey asks about. It depends on nothing but the ids: the same
 * in every wave, whatever the order, and a school that comes or goes moves only those it concerns.
 */
export function schoolDraw(
  surveyId: string,
  personId: string,
  schools: readonly string[],
): string | null {
  const rank = (school: string) =>
    createHash("sha256").update(`${surveyId}\n${personId}\n${school}`).digest("hex");
  const ranked = schools.map((school) => ({ school, rank: rank(school) }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return ranked[0]?.school ?? null;
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
