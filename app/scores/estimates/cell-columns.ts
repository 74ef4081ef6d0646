import type { Sample } from "./sample";

/** A sample's cells as columns, for loops over all of them. */
export type CellColumns = {
  readonly n: Float64Array;
  readonly base: Float64Array;
  readonly weight: Float64Array;
  readonly stratum: Uint32Array;
  readonly margin: Uint32Array;
};

const known = new WeakMap<Sample, CellColumns>();

/** Made once a sample: every estimate of it runs over the same columns. */
export function cellColumns(sample: Sample): CellColumns {
  const found = known.get(sample) ?? {
    n: Float64Array.from(sample.cells, ({ tally }) => tally.n),
    base: Float64Array.from(sample.cells, ({ base }) => base),
    weight: Float64Array.from(sample.cells, ({ weight }) => weight),
    stratum: Uint32Array.from(sample.cells, ({ stratum }) => stratum),
    margin: Uint32Array.from(sample.cells, ({ margin }) => margin),
  };
  known.set(sample, found);
  return found;
}
