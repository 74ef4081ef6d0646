import { type Answers, chosenOption } from "../scoring/score";
import type { ScoringPlan } from "../scoring/scoring-instrument";

/** People by final disposition, as AAPOR's letters I, P, R, NC, O, UH, UO. */
export type Dispositions = {
  readonly complete: number;
  readonly partial: number;
  /** Break-offs too. */
  readonly refusal: number;
  readonly nonContact: number;
  readonly other: number;
  /** Nobody knows whether there is somebody to ask: addresses that bounced. */
  readonly unknownHousehold: number;
  readonly unknownOther: number;
};

/** AAPOR's response rates on 0-1; null where there was nobody to ask. */
export type ResponseRates = Readonly<
  Record<"RR1" | "RR2" | "RR3" | "RR4" | "RR5" | "RR6", number | null>
>;

/**
 * Response rates of AAPOR's Standard Definitions (METHOD 6): odd ones count complete answers,
 * even ones partial ones too; of the unknown 1 and 2 count all, 3 and 4 the share
 * `eligibleShare` (e, 0-1) that is taken for eligible, 5 and 6 none.
 */
export function responseRates(counts: Dispositions, eligibleShare: number): ResponseRates {
  const { complete, partial, refusal, nonContact, other } = counts;
  const known = complete + partial + refusal + nonContact + other;
  const unknown = counts.unknownHousehold + counts.unknownOther;
  const rate = (answered: number, share: number) => {
    const asked = known + share * unknown;
    return asked > 0 ? answered / asked : null;
  };
  const answered = complete + partial;
  return {
    RR1: rate(complete, 1),
    RR2: rate(answered, 1),
    RR3: rate(complete, eligibleShare),
    RR4: rate(answered, eligibleShare),
    RR5: rate(complete, 0),
    RR6: rate(answered, 0),
  };
}

export type AnswerDisposition = "complete" | "partial" | "break_off";

/**
 * How far somebody came who began: at least 80 % of the applicable scored items answered is
 * complete, at least 50 % partial, less a break-off, which counts as refusal (METHOD 6). Null
 * where no scored item applied.
 */
export function answerDisposition(answered: number, applicable: number): AnswerDisposition | null {
  if (applicable <= 0) return null;
  // 5 a >= 4 b rather than a / b >= 0.8: whole numbers have no rounding.
  if (5 * answered >= 4 * applicable) return "complete";
  return 2 * answered >= applicable ? "partial" : "break_off";
}

/** The disposition of one respondent's answers; don't know is an answer. */
export function dispositionOf(
  answers: Answers,
  plan: ScoringPlan,
  isApplicable: (itemId: string) => boolean = () => true,
): AnswerDisposition | null {
  const items = plan.scales.flatMap((scale) => scale.items).filter(({ id }) => isApplicable(id));
  const answered = items.filter(({ id, options }) => chosenOption(answers, id, options));
  return answerDisposition(answered.length, items.length);
}
