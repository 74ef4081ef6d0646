import { percent } from "./percent";
import { SCORE_TICKS, type ShownScore } from "./score";

const HEIGHT = 36;
const MIDDLE = HEIGHT / 2;

/** The picture of one score: its mark, the margin as a band, and where it stood before. */
export function ScorePicture({ row, label }: { row: ShownScore; label: string }) {
  return (
    <svg role="img" aria-label={label}>
      {SCORE_TICKS.map((tick) => (
        <line
          key={tick}
          className="grid"
          x1={percent(tick)}
          x2={percent(tick)}
          y1="0"
          y2={HEIGHT}
        />
      ))}
      <ScoreMark row={row} />
    </svg>
  );
}

function ScoreMark({ row }: { row: ShownScore }) {
  const { value, interval, before, openLink, own } = row;
  if (own) return <Square className="own" value={value} size={17} />;
  if (openLink) return <Square className="loose" value={value} size={14} />;
  return (
    <>
      {before !== undefined && <Span className="shift" from={before} to={value} />}
      {interval && <Span className="range" from={interval[0]} to={interval[1]} />}
      {before !== undefined && <circle className="then" cx={percent(before)} cy={MIDDLE} r="5.5" />}
      <circle className="now" cx={percent(value)} cy={MIDDLE} r="7" />
    </>
  );
}

function Span({ className, from, to }: { className: string; from: number; to: number }) {
  return <line className={className} x1={percent(from)} x2={percent(to)} y1={MIDDLE} y2={MIDDLE} />;
}

function Square({ className, value, size }: { className: string; value: number; size: number }) {
  return (
    <rect
      className={className}
      x={percent(value)}
      y={MIDDLE - size / 2}
      width={size}
      height={size}
      transform={`translate(${-size / 2} 0)`}
    />
  );
}
