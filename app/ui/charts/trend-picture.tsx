import { percent } from "./percent";
import {
  BARS_BOTTOM,
  barHeights,
  heightOf,
  joined,
  namedTimes,
  placesOf,
  type ShownPoint,
  type TrendPoint,
} from "./trend";

interface TrendPictureProps {
  points: readonly TrendPoint[];
  /** Counts under the times, as many as there are points. */
  bars?: readonly number[] | undefined;
  /** A line to reach. */
  goal?: number | undefined;
  label: string;
  number: (value: number) => string;
}

/** Scores over the times something was asked, with their margins and their numbers. */
export function TrendPicture({ points, bars, goal, label, number }: TrendPictureProps) {
  const places = placesOf(points.length);
  const at = (index: number) => percent(places[index] ?? 0);
  const value = (index: number) => {
    const point = points[index];
    return point?.kind === "point" ? heightOf(point.value) : 0;
  };
  return (
    <svg role="img" aria-label={label} className={bars ? "trend has-bars" : "trend"}>
      {[0, 50, 100].map((tick) => (
        <g key={tick}>
          <line className="grid" x1="12%" x2="100%" y1={heightOf(tick)} y2={heightOf(tick)} />
          <text x="10%" y={heightOf(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {goal !== undefined && (
        <line className="goal" x1="12%" x2="100%" y1={heightOf(goal)} y2={heightOf(goal)} />
      )}
      {joined(points).map(([from, to]) => (
        <line key={to} className="line" x1={at(from)} x2={at(to)} y1={value(from)} y2={value(to)} />
      ))}
      {points.map(
        (point, index) =>
          point.kind === "point" && (
            <Mark key={point.key} point={point} x={at(index)} number={number} />
          ),
      )}
      {namedTimes(points.length).map((index) => (
        <text key={index} x={at(index)} y="128" textAnchor={anchorOf(index, points.length)}>
          {points[index]?.label}
        </text>
      ))}
      {bars && <Bars counts={bars} at={at} number={number} />}
    </svg>
  );
}

function Mark({
  point,
  x,
  number,
}: {
  point: ShownPoint;
  x: string;
  number: (v: number) => string;
}) {
  const y = heightOf(point.value);
  const [low, high] = point.interval ?? [point.value, point.value];
  const above = heightOf(Math.max(high, point.value));
  return (
    <>
      {point.interval && (
        <line className="whisk" x1={x} x2={x} y1={heightOf(low)} y2={heightOf(high)} />
      )}
      <circle className={point.apart ? "then" : "now"} cx={x} cy={y} r="4.5" />
      <text className="val" x={x} y={above - 8 < 12 ? y + 22 : above - 8} textAnchor="middle">
        {number(point.value)}
      </text>
    </>
  );
}

interface BarsProps {
  counts: readonly number[];
  at: (index: number) => string;
  number: (value: number) => string;
}

function Bars({ counts, at, number }: BarsProps) {
  const heights = barHeights(counts);
  return (
    <>
      <line className="base" x1="12%" x2="100%" y1={BARS_BOTTOM} y2={BARS_BOTTOM} />
      {heights.map((height, index) => {
        const [count = 0, top] = [counts[index], BARS_BOTTOM - height];
        const key = `${index} ${count}`;
        return (
          <g key={key}>
            <line className="bar" x1={at(index)} x2={at(index)} y1={BARS_BOTTOM} y2={top} />
            <text className="val" x={at(index)} y={top - 5} textAnchor="middle">
              {number(count)}
            </text>
          </g>
        );
      })}
    </>
  );
}

function anchorOf(index: number, count: number): "start" | "middle" | "end" {
  if (count === 1) return "middle";
  if (index === 0) return "start";
  return index === count - 1 ? "end" : "middle";
}
