import type { Staff } from "~/auth/require-staff.server";
import { transaction } from "~/platform/scope.server";
import { dayIn } from "../needs/day";
import type { Need } from "../needs/need";
import { type Match, matchOf, type Wanted } from "./match";
import type { Resource } from "./resource";
import { listResources } from "./resource.db.server";

export type FoundMatch = Match & { resource: Resource };

/** What of the inventory could meet a need, the best first. */
export async function loadMatches(staff: Staff, need: Need): Promise<FoundMatch[]> {
  const resources = await transaction(staff, (scope) => listResources(scope));
  const today = dayIn(staff.session.timezone, staff.services.clock());
  return resources
    .flatMap((resource) => {
      const match = matchOf(wantedOf(need), resource, today);
      return match ? [{ ...match, resource }] : [];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 10);
}

export function wantedOf({ kind, texts, skills, schoolId, neededBy }: Need): Wanted {
  const words = Object.values(texts).flatMap(({ title, unit, why }) => [title, unit, why]);
  return { kind, skills, schoolId, neededBy, words: words.join(" ") };
}
