import { type Domain, markOf, type Part, partsOf, SMALLEST_LABELLED } from "./distribution";
import { HATCH } from "./hatch";
import { percent } from "./percent";

interface DistributionPictureProps {
  shares: readonly number[];
  domain: Domain;
  label: string;
  number: (value: number) => string;
}

/** One group's answers: opposing left of the mark and hatched, supporting right of it. */
export function DistributionPicture(props: DistributionPictureProps) {
  const { shares, domain, label, number } = props;
  const parts = partsOf(shares, domain);
  const mark = percent(markOf(domain));
  return (
    <svg role="img" aria-label={label}>
      {parts.map((part) => (
        <Bar key={part.index} part={part} />
      ))}
      {parts
        .filter((part) => part.share >= SMALLEST_LABELLED)
        .map((part) => (
          <text
            key={part.index}
            className={`in t${part.shade}`}
            x={percent(part.start + part.width / 2)}
            y="23.5"
          >
            {number(part.share)}
          </text>
        ))}
      <line className="base" x1={mark} x2={mark} y1="-5" y2="2" />
      <line className="base" x1={mark} x2={mark} y1="34" y2="41" />
    </svg>
  );
}

function Bar({ part }: { part: Part }) {
  const place = { x: percent(part.start), y: 2, width: percent(part.width), height: 32 };
  return (
    <>
      <rect className={`e${part.shade}`} {...place} />
      {part.opposing && <rect {...place} fill={HATCH} />}
    </>
  );
}
