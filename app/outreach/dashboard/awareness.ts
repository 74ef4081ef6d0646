import type { Audience } from "~/people/audience";
import { wholeInterval } from "~/scores/release/display";
import type { ReleaseTable } from "~/scores/release/release";
import { rowsOf } from "~/scores/results/results-source";
import { type Act, effortOf, reachOf, within } from "./effort";

export type ReleasedWave = {
  id: string;
  name: string;
  /** The day it closed or closes. */
  closes: string;
  isDraft: boolean;
  tables: readonly ReleaseTable[];
};

/** A wave's awareness of an audience as its release shows it, beside what was done before it closed. */
export type BesideRow = {
  wave: string;
  waveId: string;
  closes: string;
  isDraft: boolean;
  /** Null where the release shows nothing of them. */
  awareness: { mean: number; interval: readonly [number, number] | null; n: number } | null;
  touches: number;
  reach: number | null;
};

/**
 * For each wave: awareness on 0 to 100, and the touches to that audience since the wave before closed (or in
 * `firstDays` before the first one did). They stand beside each other; nothing says that one made the other.
 */
export function besideAwareness(
  waves: readonly ReleasedWave[],
  acts: readonly Act[],
  audience: Audience,
  daysBefore: (day: string) => string,
): BesideRow[] {
  const own = acts.filter((act) => act.audiences.includes(audience));
  return waves.map(({ tables, ...wave }, index) => {
    const before = waves[index - 1];
    const from = before ? before.closes : daysBefore(wave.closes);
    const done = within(own, from, wave.closes).filter(
      ({ happenedOn }) => happenedOn !== before?.closes,
    );
    return {
      ...{ wave: wave.name, waveId: wave.id, closes: wave.closes, isDraft: wave.isDraft },
      awareness: awarenessOf(tables, audience),
      touches: done.length,
      reach: effortOf(done, (act) => reachOf(act, audience)).reach,
    };
  });
}

function awarenessOf(tables: readonly ReleaseTable[], audience: Audience): BesideRow["awareness"] {
  const row = rowsOf(tables, "audience").find((one) => one.audience === audience);
  const figures = row?.constructs.awareness;
  if (!figures || figures.mean === null || figures.n_valid === null) return null;
  const { mean, ci95, n_valid: n } = figures;
  return { mean: Math.round(mean), interval: ci95 && wholeInterval(ci95), n };
}
