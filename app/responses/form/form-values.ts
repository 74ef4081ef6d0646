import type { AnswerSet } from "../answers";

/** What the fields of a form hold, as typed, by item id. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** The hidden `version` of a form nobody has answered: the same for everybody. */
export const UNANSWERED_VERSION = "0";

export const VERSION_FIELD = "version";
export const SAVE_FIELD = "_save";
export const LANGUAGE_FIELD = "_lang";

/** Which button sent a form. Only `send` and `save` store anything. */
export type PostIntent =
  | { kind: "send" }
  | { kind: "save" }
  | { kind: "language"; language: string };

export function postIntent(body: URLSearchParams): PostIntent {
  const language = body.get(LANGUAGE_FIELD);
  if (language !== null) return { kind: "language", language };
  return body.has(SAVE_FIELD) ? { kind: "save" } : { kind: "send" };
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
