import { type AnswerError, faultOf } from "./parse-answers";
import type { SpecPlace } from "./question-spec";
import { type PostedValues, readPlaces } from "./read-places";
import { stepsOf } from "./steps";

/** Where a form goes from a step, or what has to be mended before it goes on. */
export interface Walk {
  step: number;
  errors: AnswerError[];
}

/**
 * The nearest step from `from` on, or before it, that shows something by what is answered. On the way on
 * the answers of `from` have to be right; past the last step there is only the button that sends.
 */
export function stepAfter(
  places: readonly SpecPlace[],
  posted: PostedValues,
  from: number,
  direction: 1 | -1,
): Walk {
  const steps = stepsOf(places);
  const { shown, read } = readPlaces(places, posted);
  const stepOf = new Map(places.map((place, index) => [place, steps[index] ?? 0]));
  if (direction === 1) {
    const here = new Set(
      shown.filter((place) => stepOf.get(place) === from).flatMap(({ keys }) => keys),
    );
    const asked = read.filter(({ question }) => here.has(question.id));
    const errors = asked.flatMap(({ question, given }) => faultOf(question, given, posted));
    if (errors.length > 0) return { step: from, errors };
  }
  const others = shown.map((place) => stepOf.get(place) ?? 0);
  const onward = others.filter((step) => (direction === 1 ? step > from : step < from));
  const end = direction === 1 ? (steps.at(-1) ?? 0) + 1 : 0;
  const step = direction === 1 ? Math.min(end, ...onward) : Math.max(end, ...onward);
  return { step, errors: [] };
}

/** The step of the first question that has something wrong. */
export function stepOfFirst(places: readonly SpecPlace[], errors: readonly AnswerError[]): number {
  const wrong = new Set(errors.map(({ item }) => item));
  const index = places.findIndex(({ keys }) => keys.some((key) => wrong.has(key)));
  return stepsOf(places)[index] ?? 0;
}
