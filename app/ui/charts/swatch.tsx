import { HATCH } from "./hatch";
import type { MeterLook } from "./meter-spans";

const CLASSES: Record<Exclude<MeterLook, "coming"> | "rest", string> = {
  done: "k1",
  ask: "k3",
  lost: "k4",
  rest: "k0",
};

/** The key of a meter's part, beside its number or in a legend. */
export function Swatch({ look }: { look: MeterLook | "rest" }) {
  if (look !== "coming") return <span className={`key ${CLASSES[look]}`} />;
  return (
    <svg className="key" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <rect className="m2key" width="18" height="18" />
      <rect width="18" height="18" fill={HATCH} />
    </svg>
  );
}
