import type { OptionTable, ScalePlan, ScoringPlan } from "./scoring-instrument";

/** Option codes by item id; several codes for a multiple choice; absent or blank is skipped. */
export type Answers = Readonly<
  Record<string, string | number | readonly (string | number)[] | null | undefined>
>;

/** The option chosen of an item, undefined when skipped or not an option of it. */
export function chosenOption(answers: Answers, itemId: string, options: OptionTable) {
  const answer = answers[itemId];
  if (answer === null || answer === undefined || typeof answer === "object") return undefined;
  return options.get(String(answer));
}

/**
 * One respondent's score of one construct on 0-100: the mean of the answered items, null with
 * fewer than the plan's minimum. An option without a score (don't know of an attitude) is no
 * answer; awareness scores it 0 (METHOD 1).
 */
export function scoreScale(answers: Answers, scale: ScalePlan): number | null {
  let sum = 0;
  let answered = 0;
  for (const item of scale.items) {
    const score = chosenOption(answers, item.id, item.options)?.score;
    if (score === null || score === undefined) continue;
    sum += score;
    answered += 1;
  }
  return answered > 0 && answered >= scale.minimum ? sum / answered : null;
}

/** All scores of one respondent, by construct. Never combined into one number. */
export function scoreAnswers(answers: Answers, plan: ScoringPlan): Record<string, number | null> {
  return Object.fromEntries(
    plan.scales.map((scale) => [scale.construct, scoreScale(answers, scale)]),
  );
}

/** Whether somebody counts in n: at least one scored item answered, don't know included. */
export function isRespondent(answers: Answers, plan: ScoringPlan): boolean {
  return plan.scales.some((scale) =>
    scale.items.some((item) => chosenOption(answers, item.id, item.options) !== undefined),
  );
}

/** Scored items answered, don't know included, and all of them. */
function answeredItems(answers: Answers, plan: ScoringPlan): { answered: number; all: number } {
  const items = plan.scales.flatMap((scale) => scale.items);
  const answered = items.filter(({ id, options }) => chosenOption(answers, id, options));
  return { answered: answered.length, all: items.length };
}

/** AAPOR's disposition of a respondent: at least 80 %, 50 to 79 %, or less of the scored items answered (METHOD 6). */
export function completion(
  answers: Answers,
  plan: ScoringPlan,
): "complete" | "partial" | "break_off" {
  const { answered, all } = answeredItems(answers, plan);
  if (answered * 100 >= all * 80) return "complete";
  return answered * 100 >= all * 50 ? "partial" : "break_off";
}
