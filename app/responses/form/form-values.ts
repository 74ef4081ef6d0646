import type { AnswerSet } from "../answers";

/** What the fields of a form hold, as typed, by item id. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** The hidden `version` of a form nobody has answered: the same for everybody. */
export const UNANSWERED_VERSION = "0";

export const VERSION_FIELD = "version";
export const SAVE_FIELD = "_save";
export const LANGUAGE_FIELD = "_lang";
/** The step a form shows, and the one a button leads to. */
export const AT_FIELD = "_at";
export const STEP_FIELD = "_step";
/** Saves what can be saved, then deletes what connects this browser with its answers. */
export const FORGET_FIELD = "_forget";
/** Said by who saw that answers were saved from another browser: these take their place. */
export const REPLACE_FIELD = "_replace";

/** Which button sent a form. Only `send`, `save` and `forget` store anything. */
export type PostIntent =
  | { kind: "send" }
  | { kind: "save" }
  | { kind: "forget" }
  | { kind: "step"; direction: 1 | -1 }
  | { kind: "language"; language: string };

export function postIntent(body: URLSearchParams): PostIntent {
  const language = body.get(LANGUAGE_FIELD);
  if (language !== null) return { kind: "language", language };
  if (body.has(FORGET_FIELD)) return { kind: "forget" };
  const step = body.get(STEP_FIELD);
  if (step !== null) return { kind: "step", direction: step === "back" ? -1 : 1 };
  return body.has(SAVE_FIELD) ? { kind: "save" } : { kind: "send" };
}

/** The step a form was sent from, from 0. */
export function postedStep(body: URLSearchParams): number {
  const step = Number.parseInt(body.get(AT_FIELD) ?? "", 10);
  return step >= 0 && step < 1000 ? step : 0;
}

/** The hidden `version` a form was sent with; none counts as a form nobody had answered. */
export function postedVersion(body: URLSearchParams): string {
  return body.get(VERSION_FIELD) ?? UNANSWERED_VERSION;
}

/** Given answers, as the fields of a form hold them. */
export function valuesOf({ answers, texts }: AnswerSet): FormValues {
  const fields = Object.entries({ ...answers, ...texts });
  return Object.fromEntries(fields.map(([id, value]) => [id, [value].flat()]));
}
