import { loadSolver } from "../suppression/solver";
import { K } from "./k";
import { type BuiltRelease, buildRelease, type ReleaseMaterial } from "./release";

/** Searches what to hide; told the tables of each attempt, which ends after a minute at the latest. */
export type Build = (
  material: ReleaseMaterial,
  onAttempt?: (tables: readonly string[]) => void,
) => Promise<BuiltRelease>;

const limitMs = 60_000;

/** In this thread, which does nothing else meanwhile. */
export const buildHere: Build = async (material, onAttempt) => {
  const solver = await loadSolver();
  return buildRelease(material, {
    ...{ k: K, solver, ...(onAttempt ? { onAttempt } : {}) },
    startLimit: () => {
      const start = performance.now();
      return (share) => performance.now() - start > share * limitMs;
    },
  });
};
