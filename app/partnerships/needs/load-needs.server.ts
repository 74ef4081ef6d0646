import { notFound } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { byUrgency, type NeedProgress } from "./need";
import { findNeed, type ListedNeed, listNeeds } from "./need.db.server";
import { readProgress } from "./progress.db.server";

export type NeedInView = ListedNeed & { progress: NeedProgress };

/** Every need for staff, what is most urgent first. */
export async function loadNeeds(caller: Caller): Promise<NeedInView[]> {
  return transaction(caller, async (scope) => {
    const needs = (await listNeeds(scope)).toSorted(byUrgency);
    const progress = await readProgress(scope, needs);
    return needs.map((need) => withProgress(need, progress));
  });
}

/** The need of an address, or 404. */
export async function requireNeed(caller: Caller, id: string): Promise<NeedInView> {
  return transaction(caller, async (scope) => {
    const need = await findNeed(scope, id);
    if (!need) notFound("There is no such need. It may have been taken away.");
    return withProgress(need, await readProgress(scope, [need]));
  });
}

export function withProgress(
  need: ListedNeed,
  progress: ReadonlyMap<string, NeedProgress>,
): NeedInView {
  const none = { amount: need.amount, delivered: 0, promised: 0 };
  return { ...need, progress: progress.get(need.id) ?? none };
}
