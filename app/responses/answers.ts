import { createHash } from "node:crypto";
import type { Audience } from "~/people/audience";
import { shownPlaces } from "~/surveys/condition";
import { isChoice, itemsFor, type SurveyDefinition, scoredItems } from "~/surveys/survey";
import { formPlaces } from "./form/form-places";

/**
 * Option codes by item id: one for a single choice, a list for several, in the order of preference for a
 * ranking; a number as its digits, a day as `2026-11-28`.
 */
export type Answers = Record<string, string | string[]>;

/** What somebody wrote in their own words, by item id. It leaves its response at closing. */
export type OpenTexts = Record<string, string>;

/** One set of answers, as a form gives it and a response keeps it. */
export interface AnswerSet {
  answers: Answers;
  texts: OpenTexts;
}

/**
 * SHA-256 of an answer set, 32 bytes; the same for the same answers whatever the order of keys. Codes
 * count in their order, which is the survey's but for a ranking. It confirms a guess of what was answered: keep it only where the answers themselves are.
 */
export function answersDigest({ answers, texts }: AnswerSet): Uint8Array<ArrayBuffer> {
  const canonical = JSON.stringify([byKey(answers), byKey(texts)]);
  return Uint8Array.from(createHash("sha256").update(canonical).digest());
}

/**
 * Which share of the scored items that are shown by these answers has one, 0 to 1; "I can't say" is one.
 * In a survey without scored items all its choices count instead.
 */
export function completeness(
  definition: SurveyDefinition,
  audience: Audience,
  answers: Answers,
): number {
  const shown = shownPlaces(formPlaces(definition, audience), answers);
  const asked = new Set(shown.flatMap(({ keys }) => keys));
  const scored = scoredItems(definition, audience);
  const items = scored.length > 0 ? scored : itemsFor(definition, audience).filter(isChoice);
  const counted = items.filter(({ id }) => asked.has(id));
  const answered = counted.filter(({ id }) => Object.hasOwn(answers, id));
  return counted.length === 0 ? 1 : answered.length / counted.length;
}

/** From this share of the scored items on, a saved form counts as sent when its wave closes. */
export const SENT_FROM = 0.5;

function byKey<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
