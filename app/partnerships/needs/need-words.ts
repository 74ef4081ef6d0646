import type { Stage } from "~/plans/goals/goal";
import type { TagLook } from "~/ui/parts/tag";
import type { NeedKind } from "./amount";
import type { NeedState, Priority } from "./need";

/** The words of staff pages, in English as they all are. */
export const kindWords: Record<NeedKind, string> = {
  financial: "Money",
  material: "Goods",
  volunteer: "Time",
};

export const stageWords: Record<Stage, string> = {
  planning: "Planning",
  implementation: "Implementation",
};

export const priorityWords: Record<Priority, string> = {
  essential: "Essential: the goal fails without it",
  important: "Important: the goal is reached later or in part",
  helpful: "Helpful: it makes the goal easier",
};

export const shortPriority: Record<Priority, string> = {
  essential: "Essential",
  important: "Important",
  helpful: "Helpful",
};

export const stateWords: Record<NeedState, string> = {
  draft: "Draft",
  open: "Open",
  paused: "Paused",
  closed: "Closed",
};

export const stateLooks: Record<NeedState, TagLook> = {
  draft: "wait",
  open: "up",
  paused: "heed",
  closed: "same",
};

export const optionsOf = <Value extends string>(words: Record<Value, string>) =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** "June 15, 2027" of a day as 2027-06-15. */
export const dayWords = (day: string) =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
