import { percent } from "./percent";

interface ShareAgainstProps {
  name: string;
  /** Both in percent of the same whole. */
  share: number;
  expected: number;
  /** The end of the scale. */
  most: number;
  /** Says which it is in words. */
  says: string;
  label: string;
}

/** A share as a bar, against a mark where it would be expected. */
export function ShareAgainst({ name, share, expected, most, says, label }: ShareAgainstProps) {
  const at = (value: number) => percent((100 * value) / most);
  return (
    <div className="rate">
      <p>{name}</p>
      <p className="n">{says}</p>
      <svg role="img" aria-label={label}>
        <rect className="rest" x="0" y="1" width="100%" height="12" />
        <rect
          className={share < expected ? "low" : "fill"}
          x="0"
          y="1"
          width={at(share)}
          height="12"
        />
        <line className="base" x1={at(expected)} x2={at(expected)} y1="-2" y2="16" />
      </svg>
    </div>
  );
}
