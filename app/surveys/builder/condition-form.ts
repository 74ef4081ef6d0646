import type { Condition } from "../condition";
import { AGREED } from "../condition-rules";
import { type Item, isChoice } from "../item";

/** What a condition can ask of an earlier question. */
export type Test = "is" | "is-not" | "answered" | "not-answered" | "within";

export const testWords: Readonly<Record<Test, string>> = {
  is: "is one of these answers",
  "is-not": "is none of these answers",
  answered: "was answered",
  "not-answered": "was not answered",
  within: "is between",
};

/** The tests that fit a question. */
export function testsFor(item: Item): Test[] {
  if (isChoice(item)) return ["is", "is-not", "answered", "not-answered"];
  if (item.kind === "number" || item.kind === "date") return ["within", "answered", "not-answered"];
  return ["answered", "not-answered"];
}

/** One part of a condition as it is being put together. */
export interface PartForm {
  test: Test;
  codes: readonly string[];
  from: string;
  to: string;
}

/** The part that somebody has put together; null while something is missing. */
export function partOf(item: Item, { test, codes, from, to }: PartForm): Condition | null {
  const { id } = item;
  if (item.kind === "consent")
    return test === "answered" ? { item: id, is: [AGREED] } : { item: id, answered: false };
  if (test === "answered" || test === "not-answered")
    return { item: id, answered: test === "answered" };
  if (test === "within") {
    const bounds = { from: boundOf(item, from), to: boundOf(item, to) };
    return bounds.from === undefined && bounds.to === undefined ? null : { item: id, ...bounds };
  }
  if (codes.length === 0) return null;
  const is = { item: id, is: [...codes] };
  return test === "is" ? is : { not: is };
}

function boundOf(item: Item, text: string): string | number | undefined {
  if (text === "") return undefined;
  if (item.kind !== "number") return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

export type Join = "all" | "any";

/** The parts of a condition and how they are joined. One inside another is a single part. */
export function partsOf(condition: Condition | undefined): { join: Join; parts: Condition[] } {
  if (!condition) return { join: "all", parts: [] };
  if ("all" in condition) return { join: "all", parts: condition.all };
  if ("any" in condition) return { join: "any", parts: condition.any };
  return { join: "all", parts: [condition] };
}

/** Parts at one level at most, as `condition-schema.ts` has it. */
export const MOST_PARTS = 20;

export function joined(join: Join, parts: readonly Condition[]): Condition | null {
  const [only] = parts;
  if (only === undefined) return null;
  if (parts.length === 1) return only;
  return join === "all" ? { all: [...parts] } : { any: [...parts] };
}
