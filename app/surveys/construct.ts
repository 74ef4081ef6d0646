/** What an item measures. `concern` is shown as its distribution and never scored. */
export const CONSTRUCTS = [
  "awareness",
  "understanding",
  "buy_in",
  "involvement",
  "trust_in_loop",
  "willingness",
  "concern",
] as const;

export type Construct = (typeof CONSTRUCTS)[number];

export interface ConstructRule {
  /** Answered items a person needs for a score: half of the standard instrument's, rounded up. */
  minItems: number;
  /** Items of the standard instrument. */
  of: number;
  /** Reflective items share one cause, so alpha is meaningful; formative ones are steps or offers. */
  kind: "reflective" | "formative" | "distribution";
  /** What an option that counts as "don't know" is worth: 0 points, or nothing. */
  dontKnow: "zero" | "missing";
}

/** Per construct, as the standard instrument declares it. */
export const CONSTRUCT_RULES: Readonly<Record<Construct, ConstructRule>> = {
  awareness: { minItems: 2, of: 4, kind: "reflective", dontKnow: "zero" },
  understanding: { minItems: 2, of: 3, kind: "reflective", dontKnow: "missing" },
  buy_in: { minItems: 3, of: 5, kind: "reflective", dontKnow: "missing" },
  involvement: { minItems: 3, of: 5, kind: "formative", dontKnow: "missing" },
  trust_in_loop: { minItems: 2, of: 4, kind: "reflective", dontKnow: "missing" },
  willingness: { minItems: 2, of: 4, kind: "formative", dontKnow: "missing" },
  concern: { minItems: 1, of: 1, kind: "distribution", dontKnow: "missing" },
};
