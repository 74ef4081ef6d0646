import type { ReactNode } from "react";
import type { NeedText } from "./need";
import type { ListedNeed } from "./need.db.server";
import { dayWords, priorityWords, stageWords } from "./need-words";

/** What staff know of a need, in pairs; what is not said is left out. */
export function factsOf(
  need: ListedNeed,
  text: NeedText,
  languages: readonly string[],
): { term: string; value: ReactNode }[] {
  const { goal, planSlug } = need;
  const ofGoal =
    goal && planSlug ? (
      <a href={`/admin/plans/${planSlug}/goals/${need.goalId}`}>{goal.title}</a>
    ) : (
      "No goal of a plan"
    );
  const facts: { term: string; value: ReactNode }[] = [
    { term: "Goal", value: ofGoal },
    { term: "Stage", value: stageWords[need.stage] },
    { term: "School", value: need.school ?? "The whole district" },
    { term: "Needed by", value: need.neededBy ? dayWords(need.neededBy) : "" },
    { term: "How much depends on it", value: priorityWords[need.priority] },
    { term: "If it is not met", value: text.ifUnmet },
    { term: "Skills wanted", value: need.skills.join(", ") },
    { term: "Payments", value: need.paymentUrl ?? "" },
    { term: "Worded in", value: languages.join(", ") },
  ];
  return facts.filter(({ value }) => value !== "");
}
