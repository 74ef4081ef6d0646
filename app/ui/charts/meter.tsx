import { HATCH } from "./hatch";
import { type MeterLook, type MeterPart, type MeterSpan, spansOf } from "./meter-spans";
import { percent } from "./percent";

const CLASSES: Record<MeterLook, string> = { done: "m1", coming: "m2", ask: "m3", lost: "m4" };

export interface MeterProps {
  total: number;
  parts: readonly MeterPart[];
  /** The whole meter in words, with every number. */
  label: string;
}

/** Pledged and delivered of what is needed, or the states of a mailing. Its numbers stand beside it. */
export function Meter({ total, parts, label }: MeterProps) {
  return (
    <div className="meter">
      <svg role="img" aria-label={label}>
        <rect className="rest" x="0" y="1" width="100%" height="22" />
        {spansOf(total, parts).map((span) => (
          <Span key={span.look} span={span} />
        ))}
        <rect className="edge" x="0" y="1" width="100%" height="22" />
      </svg>
    </div>
  );
}

function Span({ span }: { span: MeterSpan }) {
  const place = { x: percent(span.start), y: 1, width: percent(span.width), height: 22 };
  const end = percent(span.start + span.width);
  return (
    <>
      <rect className={CLASSES[span.look]} {...place} />
      {span.look === "coming" && <rect {...place} fill={HATCH} />}
      <line className="cut" x1={end} x2={end} y1="1" y2="23" />
    </>
  );
}
