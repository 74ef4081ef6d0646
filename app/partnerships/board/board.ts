import { z } from "zod";
import { STAGES, type Stage } from "~/plans/goals/goal";
import { NEED_KINDS, type NeedKind } from "../needs/amount";
import type { NeedInView } from "../needs/load-needs.server";
import {
  isMet,
  type NeedProgress,
  type NeedState,
  type NeedText,
  needTextIn,
  type Priority,
} from "../needs/need";

const filterSchema = z.object({
  kind: z.enum(NEED_KINDS).nullable().catch(null),
  school: z.uuid().nullable().catch(null),
  stage: z.enum(STAGES).nullable().catch(null),
  goal: z.uuid().nullable().catch(null),
});
export type BoardFilter = z.infer<typeof filterSchema>;

/** What the board is narrowed to; what no filter knows is left out. */
export function boardFilterOf(query: URLSearchParams): BoardFilter {
  const asked = { kind: query.get("kind"), school: query.get("school") };
  return filterSchema.parse({ ...asked, stage: query.get("stage"), goal: query.get("goal") });
}

export const isNarrowed = (filter: BoardFilter) => Object.values(filter).some(Boolean);

/** A need as anybody reads it, in one language; `lang` where its words are in another. */
export type BoardNeed = NeedText & {
  id: string;
  lang: string | null;
  kind: NeedKind;
  state: NeedState;
  stage: Stage;
  priority: Priority;
  school: { id: string; name: string } | null;
  neededBy: string | null;
  skills: string[];
  paymentUrl: string | null;
  /** Of a plan that anybody may read; `section` is the key of the one that says so. */
  goal: { id: string; title: string; plan: string; section: string | null } | null;
  progress: NeedProgress;
  isMet: boolean;
};

export function boardNeedOf(need: NeedInView, language: string): BoardNeed {
  const { lang, ...text } = needTextIn(need, language);
  const { goal, goalId, planSlug, isPlanPublic, schoolId, school } = need;
  const isShown = goal !== null && goalId !== null && planSlug !== null && isPlanPublic;
  return {
    ...text,
    ...{ id: need.id, lang: lang ?? null, kind: need.kind, state: need.state, stage: need.stage },
    ...{ priority: need.priority, neededBy: need.neededBy, skills: need.skills },
    ...{ paymentUrl: need.paymentUrl, progress: need.progress, isMet: isMet(need.progress) },
    school: schoolId !== null && school !== null ? { id: schoolId, name: school } : null,
    goal: isShown
      ? { id: goalId, title: goal.title, plan: planSlug, section: goal.sectionKey }
      : null,
  };
}

/** Whether a filter leaves a need on the board; needs of the whole district are of every school. */
export function isOn(need: BoardNeed, { kind, school, stage, goal }: BoardFilter): boolean {
  return (
    (kind === null || need.kind === kind) &&
    (stage === null || need.stage === stage) &&
    (goal === null || need.goal?.id === goal) &&
    (school === null || need.school === null || need.school.id === school)
  );
}

/** Whether a need still asks: the others stand below, for what has become of them. */
export const stillAsks = ({ state, isMet: met }: BoardNeed) => state !== "closed" && !met;
