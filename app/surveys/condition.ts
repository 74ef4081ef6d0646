/**
 * When something is shown, by what was answered before it. This file is part of the form's script,
 * so it imports nothing: server, preview and browser decide by the same lines.
 */
export type Condition =
  /** The answer is one of these codes, or, of several, holds one of them. */
  | { item: string; is: string[] }
  | { item: string; answered: boolean }
  /** A number (or a date as `2026-11-28`) within bounds, both included. */
  | { item: string; from?: string | number | undefined; to?: string | number | undefined }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export type GivenAnswers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Something that has a place in a form and may be hidden. */
export interface Placed {
  /** The keys under which it may hold answers: its id, the ids of its rows. */
  keys: readonly string[];
  showIf: Condition | null;
}

/** Whether a condition holds. What was not answered is equal to nothing and within no bounds. */
export function isMet(condition: Condition, answers: GivenAnswers): boolean {
  if ("all" in condition) return condition.all.every((part) => isMet(part, answers));
  if ("any" in condition) return condition.any.some((part) => isMet(part, answers));
  if ("not" in condition) return !isMet(condition.not, answers);
  const values = listOf(
    Object.hasOwn(answers, condition.item) ? answers[condition.item] : undefined,
  );
  if ("answered" in condition) return values.length > 0 === condition.answered;
  if ("is" in condition) return values.some((value) => condition.is.includes(value));
  return values.some((value) => isWithin(value, condition.from, condition.to));
}

/**
 * Which places of a form are shown, in its order. A hidden place counts as not answered for all that
 * comes after it, so answers under it neither show nor hide anything.
 */
export function shownPlaces<T extends Placed>(places: readonly T[], answers: GivenAnswers): T[] {
  const heard: Record<string, string | readonly string[] | undefined> = {};
  return places.filter(({ keys, showIf }) => {
    const shown = showIf === null || isMet(showIf, heard);
    if (shown) {
      for (const key of keys) if (Object.hasOwn(answers, key)) heard[key] = answers[key];
    }
    return shown;
  });
}

/** The items a condition looks at. */
export function itemsOfCondition(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(itemsOfCondition);
  if ("any" in condition) return condition.any.flatMap(itemsOfCondition);
  return "not" in condition ? itemsOfCondition(condition.not) : [condition.item];
}

function listOf(given: string | readonly string[] | undefined): readonly string[] {
  const values = typeof given === "string" ? [given] : (given ?? []);
  return values.filter((value) => value !== "");
}

type Bound = string | number | undefined;

function isWithin(value: string, from: Bound, to: Bound): boolean {
  return isNotBefore(value, from) && (to === undefined || isNotBefore(String(to), value));
}

/** Days compare as texts, since they are written from the year on; all else as numbers. */
function isNotBefore(value: string, from: Bound): boolean {
  if (from === undefined) return true;
  const day = /^\d{4}-\d\d-\d\d$/;
  if (day.test(value) && day.test(String(from))) return value >= String(from);
  return Number(value) >= Number(from);
}
