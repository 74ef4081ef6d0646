import type { GoalLines } from "./goal-lines";

/** What of the loop can be counted. */
export type LoopFacts = {
  /** Of the latest wave that was reported on: whole days from its closing to the report. */
  reportDays: number | null;
  promiseDays: number;
  /** Comments that are shown, and those of them that have an official answer. */
  comments: { shown: number; answered: number };
  /** Commitments that are done or whose day is past, and those of them that are done. */
  commitments: { due: number; done: number };
  /** Trust that answers matter, per audience, as the latest results show it. */
  trust: readonly { name: string; value: number }[];
};

export type LoopMeasure = {
  key: "report_days" | "comments_answered" | "commitments_kept" | "trust_in_loop";
  title: string;
  now: string;
  goal: string | null;
  /** Whether the goal is reached; null without a goal or a figure. */
  isMet: boolean | null;
};

/** How well the loop turns, beside what the district set itself. */
export function loopMeasures(facts: LoopFacts, goals: GoalLines): LoopMeasure[] {
  return [
    reportDays(facts),
    share("comments_answered", "Comments answered", facts.comments, goals),
    share("commitments_kept", "Commitments kept", facts.commitments, goals),
    trust(facts, goals),
  ];
}

const days = (count: number) => `${count} ${count === 1 ? "day" : "days"}`;

function reportDays({ reportDays: took, promiseDays }: LoopFacts): LoopMeasure {
  return {
    key: "report_days",
    title: "From closing to report",
    now: took === null ? "Nothing is reported yet" : days(took),
    goal: `${days(promiseDays)}, as you promised`,
    isMet: took === null ? null : took <= promiseDays,
  };
}

type Part = { shown: number; answered: number } | { due: number; done: number };

function share(
  key: "comments_answered" | "commitments_kept",
  title: string,
  part: Part,
  goals: GoalLines,
): LoopMeasure {
  const [of, have] = "due" in part ? [part.due, part.done] : [part.shown, part.answered];
  const percent = of === 0 ? null : Math.floor((100 * have) / of);
  const goal = goals[key];
  return {
    ...{ key, title },
    now:
      percent === null
        ? key === "commitments_kept"
          ? "None is due yet"
          : "No comments yet"
        : `${percent}%: ${have} of ${of}`,
    goal: goal === undefined ? null : `${goal}%`,
    isMet: goal === undefined || percent === null ? null : percent >= goal,
  };
}

function trust({ trust: scores }: LoopFacts, { trust_in_loop: goal }: GoalLines): LoopMeasure {
  return {
    key: "trust_in_loop",
    title: "Trust that answers matter",
    now:
      scores.length === 0
        ? "Not measured yet"
        : scores.map(({ name, value }) => `${name} ${value}`).join(", "),
    goal: goal === undefined ? null : `${goal} with everybody`,
    isMet:
      goal === undefined || scores.length === 0 ? null : scores.every(({ value }) => value >= goal),
  };
}
