import { encode } from "uqr";

/** Light modules around a code, without which scanners miss it (ISO/IEC 18004 asks for four). */
const QUIET = 4;

interface QrProps {
  text: string;
  /** What the picture is, for those who do not see it. */
  label: string;
}

/** A code to point a phone's camera at, in black on white whatever the page's colors are. */
export function Qr({ text, label }: QrProps) {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const side = size + 2 * QUIET;
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={darkRuns(data)} fill="#000" />
    </svg>
  );
}

/** The dark modules as one path, a rectangle for each run of them in a row. */
export function darkRuns(modules: readonly (readonly boolean[])[]): string {
  return modules
    .map((row, y) => {
      const line = row.map((dark) => (dark ? "#" : " ")).join("");
      return [...line.matchAll(/#+/g)]
        .map(({ index, 0: run }) => {
          const length = run.length;
          return `M${index + QUIET} ${y + QUIET}h${length}v1h-${length}z`;
        })
        .join("");
    })
    .join("");
}
