/** The ring in the units of its picture: a square of 420, its middle at 210. */
export const RING_SIZE = 420;

const MIDDLE = RING_SIZE / 2;
const OUTER = 200;
const INNER = 102;
const STEP = 72;
/** Half of the gap between two segments, in degrees. */
const HALF_GAP = 2.2;
/** How far the ends of a segment lean forward half-way: it points to the next one. */
const LEAN = 7;
const TEXT_RADIUS = 152;
/** Words stand a little forward, in the middle of the leaning shape. */
const TEXT_LEAN = 5.6;

export interface Point {
  x: number;
  y: number;
}

/** A point by its angle in degrees, clockwise from the top, and its distance from the middle. */
export function pointAt(degrees: number, radius: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return { x: MIDDLE + radius * Math.sin(radians), y: MIDDLE - radius * Math.cos(radians) };
}

/** The outline of a segment as an SVG path; segment 0 is at the top, the others follow clockwise. */
export function segmentPath(index: number): string {
  const from = index * STEP - STEP / 2 + HALF_GAP;
  const to = index * STEP + STEP / 2 - HALF_GAP;
  const half = (OUTER + INNER) / 2;
  return [
    `M${at(from, OUTER)}`,
    `A${OUTER} ${OUTER} 0 0 1 ${at(to, OUTER)}`,
    `L${at(to + LEAN, half)}`,
    `L${at(to, INNER)}`,
    `A${INNER} ${INNER} 0 0 0 ${at(from, INNER)}`,
    `L${at(from + LEAN, half)}Z`,
  ].join("");
}

/** Where a segment's name and the smaller words under it stand (middle of the line, its base). */
export function segmentText(index: number): { name: Point; under: Point } {
  const { x, y } = pointAt(index * STEP + TEXT_LEAN, TEXT_RADIUS);
  return { name: round({ x, y: y - 2 }), under: round({ x, y: y + 18 }) };
}

function at(degrees: number, radius: number): string {
  const { x, y } = pointAt(degrees, radius);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function round({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
