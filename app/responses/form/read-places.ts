import { type GivenAnswers, shownPlaces } from "~/surveys/condition";
import type { QuestionSpec, SpecPlace } from "./question-spec";
import { type Given, readItem } from "./read-item";

/** What is posted under a field's name. */
export type PostedValues = (name: string) => readonly string[];

export interface ReadPlaces {
  /** The places that are shown by what is answered. */
  shown: readonly SpecPlace[];
  /** What each of their questions was given. */
  read: readonly { question: QuestionSpec; given: Given }[];
}

/**
 * Reads a form: first every field, then which places those answers show. What a hidden place holds is
 * left out.
 */
export function readPlaces(places: readonly SpecPlace[], posted: PostedValues): ReadPlaces {
  const given = new Map<string, Given>();
  for (const { questions } of places) {
    for (const question of questions)
      given.set(question.id, readItem(question, posted(question.id)));
  }
  const shown = places.some(({ showIf }) => showIf !== null)
    ? shownPlaces(places, answersIn(given))
    : places;
  const questions = shown.flatMap((place) => place.questions);
  const read = questions.map((question) => ({
    question,
    given: given.get(question.id) ?? { kind: "nothing" as const },
  }));
  return { shown, read };
}

/** What conditions look at: what is wrong counts as not answered. */
function answersIn(given: ReadonlyMap<string, Given>): GivenAnswers {
  const answers: Record<string, string | string[]> = {};
  for (const [id, one] of given) {
    if (one.kind === "answer") answers[id] = one.value;
    if (one.kind === "text") answers[id] = one.text;
  }
  return answers;
}
