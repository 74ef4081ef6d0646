import type { Audience } from "~/people/audience";
import type { SurveyDefinition } from "~/surveys/survey";
import type { PrivacyMode } from "~/surveys/wave";
import type { AnswerSet, Answers, OpenTexts } from "../answers";
import { fieldNames, isOtherTooLong, offerDetails, otherText } from "./beside";
import { formPlaces } from "./form-places";
import type { FormValues } from "./form-values";
import type { QuestionSpec } from "./question-spec";
import type { AnswerProblem, Given } from "./read-item";
import { type PostedValues, readPlaces } from "./read-places";

export interface AnswerError {
  item: string;
  problem: AnswerProblem;
}

export type ParsedAnswers =
  | ({ ok: true } & AnswerSet)
  | { ok: false; errors: AnswerError[]; values: FormValues };

/** Who is asked what: an offer of help can be passed on in confidential mode only. */
export interface Asked {
  definition: SurveyDefinition;
  audience: Audience;
  mode: PrivacyMode;
}

/**
 * Reads a posted form: what an audience was asked and shown and nothing else, in the survey's order.
 * Any body gives either answers or errors; the caller bounds its size.
 */
export function parseAnswers(asked: Asked, body: URLSearchParams): ParsedAnswers {
  const posted = postedBy(body);
  const { read } = readPlaces(formPlaces(asked.definition, asked.audience), posted);
  const errors = read.flatMap(({ question, given }) => faultOf(question, given, posted));
  if (errors.length > 0) return { ok: false, errors, values: fieldValues(asked, body) };
  return { ok: true, ...collect(read, asked.mode, posted) };
}

/**
 * Reads a form that is only kept for later: what cannot be an answer is left out, and nothing is
 * required yet. Free text that is too long is kept, to be shortened before sending.
 */
export function parseDraft(asked: Asked, body: URLSearchParams): AnswerSet {
  const posted = postedBy(body);
  const { read } = readPlaces(formPlaces(asked.definition, asked.audience), posted);
  return collect(read, asked.mode, posted);
}

/** What the fields held, to show the form again as it was. */
export function fieldValues({ definition, audience }: Asked, body: URLSearchParams): FormValues {
  const questions = formPlaces(definition, audience).flatMap((place) => place.questions);
  const names = questions.flatMap(fieldNames);
  const filled = names.filter((name) => body.getAll(name).some((value) => value !== ""));
  return Object.fromEntries(filled.map((name) => [name, body.getAll(name)]));
}

export function postedBy(body: URLSearchParams): PostedValues {
  return (name) => body.getAll(name);
}

/** What is wrong with one question's answer. */
export function faultOf(question: QuestionSpec, given: Given, posted: PostedValues): AnswerError[] {
  const problem = problemOf(question, given, posted);
  return problem === null ? [] : [{ item: question.id, problem }];
}

function problemOf(
  question: QuestionSpec,
  given: Given,
  posted: PostedValues,
): AnswerProblem | null {
  switch (given.kind) {
    case "wrong":
      return given.problem;
    case "text":
      return given.tooLong ? "too_long" : null;
    case "nothing":
      return question.required ? "required" : null;
    case "answer":
      return isOtherTooLong(otherText(question, given.value, posted)) ? "too_long" : null;
  }
}

function collect(
  read: readonly { question: QuestionSpec; given: Given }[],
  mode: PrivacyMode,
  posted: PostedValues,
): AnswerSet {
  const answers: Answers = {};
  const texts: OpenTexts = {};
  for (const { question, given } of read) {
    if (given.kind === "text") texts[question.id] = given.text;
    if (given.kind !== "answer") continue;
    answers[question.id] = given.value;
    Object.assign(texts, otherText(question, given.value, posted));
    if (mode === "confidential") Object.assign(answers, offerDetails(question, posted));
  }
  return { answers, texts };
}
