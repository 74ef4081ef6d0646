import type { AnswerSet } from "../answers";
import { formPlaces } from "../form/form-places";
import { type FormValues, postedStep, postIntent } from "../form/form-values";
import {
  type AnswerError,
  type Asked,
  fieldValues,
  parseAnswers,
  postedBy,
} from "../form/parse-answers";
import { stepAfter, stepOfFirst } from "../form/walk";

/** A form that was posted: to be shown again, or whole and right. */
export type PostedForm =
  | {
      kind: "again";
      status: 200 | 422;
      language: string | null;
      shown: { values: FormValues; errors: AnswerError[]; step: number };
    }
  | { kind: "sent"; given: AnswerSet };

/** What a post to a form without drafts means: another language, another step, or the answers. */
export function readPostedForm(asked: Asked, body: URLSearchParams): PostedForm {
  const places = formPlaces(asked.definition, asked.audience);
  const intent = postIntent(body);
  const values = fieldValues(asked, body);
  const from = postedStep(body);
  const again = (step: number, errors: AnswerError[], language: string | null): PostedForm => ({
    kind: "again",
    status: errors.length > 0 ? 422 : 200,
    language,
    shown: { values, errors, step },
  });
  if (intent.kind === "language") return again(from, [], intent.language);
  if (intent.kind === "step") {
    const { step, errors } = stepAfter(places, postedBy(body), from, intent.direction);
    return again(step, errors, null);
  }
  const parsed = parseAnswers(asked, body);
  if (parsed.ok) return { kind: "sent", given: { answers: parsed.answers, texts: parsed.texts } };
  return again(stepOfFirst(places, parsed.errors), parsed.errors, null);
}
