import { Meter } from "~/ui/charts/meter";
import type { NeedProgress } from "./need";

/** Arrived and promised of what is needed; `label` says every number. */
export function NeedMeter({ progress, label }: { progress: NeedProgress; label: string }) {
  const { amount, delivered, promised } = progress;
  return (
    <Meter
      total={Math.max(amount, delivered + promised)}
      parts={[
        { look: "done", count: delivered },
        { look: "coming", count: promised },
      ]}
      label={label}
    />
  );
}
