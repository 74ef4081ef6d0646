export const STAGES = ["planning", "implementation"] as const;
export type Stage = (typeof STAGES)[number];

/** Values are decimals as text, as they were entered; days are "2027-03-31". */
export type Reading = { id: string; takenOn: string; value: string; note: string };

export type Milestone = {
  id: string;
  title: string;
  dueOn: string | null;
  indicator: string;
  unit: string;
  baseline: string | null;
  target: string | null;
  /** By day; of two readings of one day the later recorded one counts, and stands alone. */
  readings: Reading[];
};

export type Goal = {
  id: string;
  title: string;
  description: string;
  stage: Stage;
  owner: string;
  startsOn: string | null;
  endsOn: string | null;
  sectionKey: string | null;
  milestones: Milestone[];
};

/** Readings by day, the last recorded of each: a wrong one is corrected by recording that day again. */
export function countedReadings(recorded: readonly Reading[]): Reading[] {
  const byDay = new Map(recorded.map((reading) => [reading.takenOn, reading]));
  return [...byDay.values()].toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : 1));
}

export type Progress = {
  latest: Reading;
  /** Latest value less the baseline, or less the first reading where there is no baseline. */
  change: number | null;
  /** How much of the way from baseline to target is made: 0 to 1, less where it went backwards; null if unknown. */
  share: number | null;
};

/** How far a milestone has come by its latest reading; null before the first. */
export function progressOf({ baseline, target, readings }: Milestone): Progress | null {
  const latest = readings.at(-1);
  if (!latest) return null;
  const from = baseline ?? (readings.length > 1 ? (readings[0]?.value ?? null) : null);
  const change = from === null ? null : Number(latest.value) - Number(from);
  const way = baseline === null || target === null ? 0 : Number(target) - Number(baseline);
  return { latest, change, share: way === 0 || change === null ? null : change / way };
}
