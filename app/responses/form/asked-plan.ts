import type { About } from "~/surveys/survey";

/** The published plan version that a wave asks about, with the parts it has. */
export type AskedPlan = {
  slug: string;
  number: number;
  sections: readonly string[];
  goals: readonly string[];
};

/** Where the version that is asked about can be read; null where none is. */
export function planHref(district: string, plan: AskedPlan | null, language: string) {
  if (!plan) return null;
  return `/d/${district}/plans/${plan.slug}/versions/${plan.number}?lang=${language}`;
}

/** Where the part of the plan that an item is about can be read; null where the version has no such part. */
export function partHref(district: string, plan: AskedPlan | null, about: About | null) {
  if (!plan || !about) return null;
  const base = `/d/${district}/plans/${plan.slug}`;
  if ("goal" in about) {
    const isThere = plan.goals.includes(about.goal);
    return isThere ? `${base}/versions/${plan.number}#goal-${about.goal}` : null;
  }
  if (!plan.sections.includes(about.section)) return null;
  return `${base}/sections/${encodeURIComponent(about.section)}?version=${plan.number}`;
}
