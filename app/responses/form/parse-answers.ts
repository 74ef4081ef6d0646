import type { Audience } from "~/people/audience";
import { type Item, itemsFor, type SurveyDefinition } from "~/surveys/survey";
import type { AnswerSet, Answers, OpenTexts } from "../answers";
import type { FormValues } from "./form-values";
import { type AnswerProblem, type Given, readItem } from "./read-item";

export interface AnswerError {
  item: string;
  problem: AnswerProblem;
}

export type ParsedAnswers =
  | ({ ok: true } & AnswerSet)
  | { ok: false; errors: AnswerError[]; values: FormValues };

/**
 * Reads a posted form: what an audience was asked and nothing else, in the survey's order. Any body
 * gives either answers or errors; the caller bounds its size.
 */
export function parseAnswers(
  definition: SurveyDefinition,
  audience: Audience,
  body: URLSearchParams,
): ParsedAnswers {
  const read = readFields(definition, audience, body);
  const errors = read.flatMap(({ item, given }) => faultOf(item, given));
  if (errors.length > 0)
    return { ok: false, errors, values: fieldValues(definition, audience, body) };
  return { ok: true, ...collect(read) };
}

/**
 * Reads a form that is only kept for later: what cannot be an answer is left out, and nothing is
 * required yet. Free text that is too long is kept, to be shortened before sending.
 */
export function parseDraft(
  definition: SurveyDefinition,
  audience: Audience,
  body: URLSearchParams,
): AnswerSet {
  return collect(readFields(definition, audience, body));
}

/** What the fields held, to show the form again as it was. */
export function fieldValues(
  definition: SurveyDefinition,
  audience: Audience,
  body: URLSearchParams,
): FormValues {
  const ids = itemsFor(definition, audience).map(({ id }) => id);
  const filled = ids.filter((id) => body.getAll(id).some((value) => value !== ""));
  return Object.fromEntries(filled.map((id) => [id, body.getAll(id)]));
}

interface ReadField {
  item: Item;
  given: Given;
}

function readFields(
  definition: SurveyDefinition,
  audience: Audience,
  body: URLSearchParams,
): ReadField[] {
  return itemsFor(definition, audience).map((item) => ({
    item,
    given: readItem(definition, item, body.getAll(item.id)),
  }));
}

function faultOf(item: Item, given: Given): AnswerError[] {
  if (given.kind === "wrong") return [{ item: item.id, problem: given.problem }];
  if (given.kind === "text" && given.tooLong) return [{ item: item.id, problem: "too_long" }];
  if (given.kind === "nothing" && item.required) return [{ item: item.id, problem: "required" }];
  return [];
}

function collect(read: readonly ReadField[]): AnswerSet {
  const answers: Answers = {};
  const texts: OpenTexts = {};
  for (const { item, given } of read) {
    if (given.kind === "answer") answers[item.id] = given.value;
    if (given.kind === "text") texts[item.id] = given.text;
  }
  return { answers, texts };
}
