export const PERIODS = [30, 90, 365] as const;
export type Period = (typeof PERIODS)[number];

/** The days that are looked at; what is none of them is 90. */
export const periodOf = (text: string | null): Period =>
  PERIODS.find((days) => String(days) === text) ?? 90;
