/** One time in a trend. */
export interface ShownPoint {
  kind: "point";
  key: string;
  /** "Oct 2026". */
  label: string;
  /** On 0 to 100, in whole points. */
  value: number;
  interval?: readonly [low: number, high: number] | undefined;
  /** Asked by other questions: stands by itself, no line leads to it. */
  apart?: boolean | undefined;
}

/** A time without a point; the reason stands in the table. */
export interface NoPoint {
  kind: "none";
  key: string;
  label: string;
  reason: string;
}

export type TrendPoint = ShownPoint | NoPoint;

const top = 16;
const bottom = 106;

/** Where a value of 0 to 100 stands, in pixels from the top of the picture. */
export function heightOf(value: number): number {
  const inside = Math.min(100, Math.max(0, value));
  return Math.round(10 * (bottom - ((bottom - top) * inside) / 100)) / 10;
}

const first = 16;
const last = 90;

/** Where the times stand, in percent of the picture's width: evenly, one alone in the middle. */
export function placesOf(count: number): number[] {
  if (count === 1) return [(first + last) / 2];
  return Array.from({ length: count }, (_, i) => first + ((last - first) * i) / (count - 1));
}

/** The pairs of neighbouring points that a line joins: never to a point apart or over a gap in the scale. */
export function joined(points: readonly TrendPoint[]): [from: number, to: number][] {
  const on = points.flatMap((point, i) => (point.kind === "point" && !point.apart ? [i] : []));
  return on.slice(1).map((to, i) => [on[i] ?? to, to]);
}

/** Which times are named on the axis: all of few, else the two ends. */
export function namedTimes(count: number): number[] {
  if (count <= 3) return Array.from({ length: count }, (_, i) => i);
  return [0, count - 1];
}

/** Where the bars under a trend stand, in pixels from the top of the picture. */
export const BARS_BOTTOM = 204;
const tallest = 42;

/** The heights of bars in pixels, the most the tallest. */
export function barHeights(counts: readonly number[]): number[] {
  const most = Math.max(1, ...counts);
  return counts.map((count) => Math.round((tallest * Math.max(0, count)) / most));
}
