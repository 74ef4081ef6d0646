import { type Caller, transaction } from "~/platform/scope.server";
import { takesOffers } from "../needs/need";
import { countPublicNeeds, listPublicNeeds } from "../needs/need.db.server";

/** Whether anything stands on the board, for the links that lead there. */
export async function hasPublicNeeds(caller: Caller): Promise<boolean> {
  return (await transaction(caller, countPublicNeeds)) > 0;
}

/** How many needs wait for offers, by the goal they serve. */
export type NeedsOfGoal = { goalId: string; plan: string; section: string | null; open: number };

export async function listNeedsOfGoals(caller: Caller): Promise<NeedsOfGoal[]> {
  const needs = (await transaction(caller, listPublicNeeds)).filter(takesOffers);
  const goals = new Map<string, NeedsOfGoal>();
  for (const { goalId, goal, planSlug } of needs) {
    if (goalId === null || goal === null || planSlug === null) continue;
    const found = goals.get(goalId);
    const of = { goalId, plan: planSlug, section: goal.sectionKey };
    goals.set(goalId, { ...of, open: (found?.open ?? 0) + 1 });
  }
  return [...goals.values()];
}
