import { createHash } from "node:crypto";

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
