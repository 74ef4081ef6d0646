import { z } from "zod";
import { draftSchema, type SurveyDefinition } from "../survey";
import { contentsOf } from "./same";

const keptSchema = z.object({ revision: z.string(), at: z.string(), draft: draftSchema });

/** Work that was not saved: over which revision, and when. */
export interface KeptWork {
  revision: string;
  /** "10:31". */
  at: string;
  draft: SurveyDefinition;
}

const nameOf = (surveyId: string) => `full-circle:survey:${surveyId}`;
const undecidedOf = (surveyId: string) => `${nameOf(surveyId)}:before`;

/** Keeps in this browser what is not saved yet; a browser that keeps nothing is no fault. */
export function keepWork(surveyId: string, work: KeptWork): void {
  attempt(() => localStorage.setItem(nameOf(surveyId), JSON.stringify(work)));
}

export function forgetWork(surveyId: string): void {
  attempt(() => localStorage.removeItem(nameOf(surveyId)));
}

/** Somebody has said what is to become of the work that was found. */
export function forgetFoundWork(surveyId: string): void {
  attempt(() => localStorage.removeItem(undecidedOf(surveyId)));
}

/**
 * Work that was never saved here; null for none. It is put aside, so that what is typed before somebody has
 * decided about it does not take its place.
 */
export function findWork(surveyId: string, saved: SurveyDefinition): KeptWork | null {
  for (const name of [nameOf(surveyId), undecidedOf(surveyId)]) {
    const text = attempt(() => localStorage.getItem(name));
    const parsed = text ? keptSchema.safeParse(attempt(() => JSON.parse(text))) : null;
    if (!text || !parsed?.success || isSameDraft(parsed.data.draft, saved)) continue;
    forgetWork(surveyId);
    attempt(() => localStorage.setItem(undecidedOf(surveyId), text));
    return parsed.data;
  }
  return null;
}

/** The same words and rules, whatever the order of keys; what is said of translations is the server's. */
export function isSameDraft(one: SurveyDefinition, other: SurveyDefinition): boolean {
  const plain = ({ translations: _, ...draft }: SurveyDefinition) =>
    contentsOf(draftSchema.parse(draft));
  return plain(one) === plain(other);
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
