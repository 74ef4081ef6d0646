import type { ScalePlan, ScoringPlan } from "../scoring/scoring-instrument";

/** Scores as whole numbers, so that sums of them are exact in any order: points times `factor`. */
export type WholeScores = {
  readonly factor: bigint;
  /** The smallest type of SQL that holds the square of a scale's score, and any product of two scores. */
  readonly type: "int4" | "int8" | "numeric";
  readonly of: (points: number) => bigint;
};

/** The smallest power of ten that makes every score of a plan whole. */
export function wholeScores({ scales }: ScoringPlan): WholeScores {
  const points = scales.flatMap(({ items }) =>
    items.flatMap(({ options }) => [...options.values()].flatMap(({ score }) => score ?? [])),
  );
  const places = Math.max(0, ...points.map(decimals));
  const factor = 10n ** BigInt(places);
  const largest = Math.max(1, ...points.map(Math.abs));
  const widest = Math.max(1, ...scales.map((scale) => Number(commonMultiple(scale))));
  const most = Number(factor) * widest * largest;
  return {
    factor,
    type: most <= 46_000 ? "int4" : most <= 3_000_000_000 ? "int8" : "numeric",
    of: (value) => BigInt(value.toFixed(places).replace(".", "")),
  };
}

/** What a scale's whole score is divided by to be points. */
export function scaleUnit(plan: ScoringPlan, scale: ScalePlan): bigint {
  return wholeScores(plan).factor * commonMultiple(scale);
}

/** What every count of answered items divides: a mean of them times it is whole. */
export function commonMultiple({ items }: ScalePlan): bigint {
  let multiple = 1n;
  for (let count = 2n; count <= BigInt(items.length); count += 1n) {
    multiple = (multiple / greatestDivisor(multiple, count)) * count;
  }
  return multiple;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

function decimals(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  const written = digits.split(".")[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}
