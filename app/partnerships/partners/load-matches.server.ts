import type { Staff } from "~/auth/require-staff.server";
import { transaction } from "~/platform/scope.server";
import { dayIn } from "../needs/day";
import { loadNeeds } from "../needs/load-needs.server";
import { isMet, type Need, needTextIn, takesOffers } from "../needs/need";
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
    .toSorted(byScore)
    .slice(0, 10);
}

export type FoundNeed = Match & { id: string; title: string; lang: string; what: string };

/** Which open needs what a partner could give fits, the best first; each need once. */
export async function loadNeedsFor(
  staff: Staff,
  resources: readonly Resource[],
): Promise<FoundNeed[]> {
  const today = dayIn(staff.session.timezone, staff.services.clock());
  const needs = (await loadNeeds(staff)).filter(
    (need) => takesOffers(need) && !isMet(need.progress),
  );
  return needs
    .flatMap((need) => {
      const { title, lang = "en" } = needTextIn(need, "en");
      const [best] = resources
        .flatMap((resource) => {
          const match = matchOf(wantedOf(need), resource, today);
          return match ? [{ ...match, id: need.id, title, lang, what: resource.what }] : [];
        })
        .toSorted(byScore);
      return best ? [best] : [];
    })
    .toSorted(byScore);
}

const byScore = (a: Match, b: Match) => b.score - a.score;

export function wantedOf({ kind, texts, skills, schoolId, neededBy }: Need): Wanted {
  const words = Object.values(texts).flatMap(({ title, unit, why }) => [title, unit, why]);
  return { kind, skills, schoolId, neededBy, words: words.join(" ") };
}
