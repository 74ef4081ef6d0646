import type { Entry } from "../../item";
import type { Note } from "../notes";
import type { Making } from "./making";
import type { Known } from "./names";
import type { LssQuestion } from "./structure";

/** What a question of LimeSurvey's became. */
export type Made = { ok: true; entries: Entry[]; known: Known } | { ok: false; why: string };

export type Make = (making: Making, question: LssQuestion, note: Note) => Made;

export const no = (why: string): Made => ({ ok: false, why });

/** Attributes are by language where they are words. */
export function attribute({ attributes }: LssQuestion, name: string): string {
  const texts = attributes.get(name);
  return (texts?.get("") ?? texts?.values().next().value ?? "").trim();
}

/** A number that stands there as one; an expression is none. */
export function numberIn(question: LssQuestion, ...names: string[]): number | undefined {
  const written = names.map((name) => attribute(question, name)).find((text) => text !== "");
  if (written === undefined || !/^-?\d{1,15}([.,]\d{1,10})?$/.test(written)) return undefined;
  return Number(written.replace(",", "."));
}

export const unknown: Known["parts"] = new Map();
