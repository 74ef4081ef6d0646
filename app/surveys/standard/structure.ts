import type { Construct } from "../construct";

interface StandardScale {
  /** Points of the codes 1, 2, 3 … in this order. */
  scores: readonly number[];
  /** Which label stands apart as code 9; none where the lowest option says it already. */
  apart?: "cant_say" | "cant_remember";
}

const FIVE = [0, 25, 50, 75, 100] as const;

/** The sets of answers the standard items share. */
export const SCALES = {
  knowledge: { scores: FIVE },
  clarity: { scores: FIVE, apart: "cant_say" },
  amount: { scores: FIVE, apart: "cant_say" },
  quality: { scores: FIVE, apart: "cant_say" },
  support: { scores: FIVE, apart: "cant_say" },
  fit: { scores: FIVE, apart: "cant_say" },
  likelihood: { scores: FIVE, apart: "cant_say" },
  worry: { scores: FIVE, apart: "cant_say" },
  yes_no: { scores: [100, 0], apart: "cant_remember" },
  ease: { scores: FIVE, apart: "cant_say" },
  seriousness: { scores: FIVE, apart: "cant_say" },
  frequency: { scores: FIVE, apart: "cant_say" },
  honesty: { scores: FIVE, apart: "cant_say" },
} as const satisfies Record<string, StandardScale>;

export type Scale = keyof typeof SCALES;

/** Item id, what it measures, and the answers it offers. */
export type StandardItem = readonly [id: ChoiceId, construct: Construct, scale: Scale];

export const SECTIONS = {
  know: [
    ["AW1", "awareness", "knowledge"],
    ["AW2", "awareness", "knowledge"],
    ["AW3", "awareness", "knowledge"],
    ["AW4", "awareness", "knowledge"],
    ["UN1", "understanding", "clarity"],
    ["UN2", "understanding", "clarity"],
    ["UN3", "understanding", "clarity"],
  ],
  think: [
    ["BU1", "buy_in", "amount"],
    ["BU2", "buy_in", "quality"],
    ["BU3", "buy_in", "support"],
    ["BU4", "buy_in", "fit"],
    ["BU5", "buy_in", "likelihood"],
    ["CN1", "concern", "worry"],
  ],
  part: [
    ["IN1", "involvement", "yes_no"],
    ["IN2", "involvement", "yes_no"],
    ["IN3", "involvement", "yes_no"],
    ["IN4", "involvement", "yes_no"],
    ["IN5", "involvement", "yes_no"],
  ],
  heard: [
    ["TR1", "trust_in_loop", "ease"],
    ["TR2", "trust_in_loop", "seriousness"],
    ["TR3", "trust_in_loop", "frequency"],
    ["TR4", "trust_in_loop", "honesty"],
  ],
  help: [
    ["WC1", "willingness", "likelihood"],
    ["WC2", "willingness", "likelihood"],
    ["WC3", "willingness", "likelihood"],
    ["WC4", "willingness", "likelihood"],
  ],
} as const satisfies Record<string, readonly (readonly [string, Construct, Scale])[]>;

export type SectionId = keyof typeof SECTIONS;
export type ChoiceId = (typeof SECTIONS)[SectionId][number][0];
