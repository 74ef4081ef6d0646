import { readBoundedForm } from "~/platform/bounded-form.server";
import type { TypedText } from "./type-texts";

/** A survey of 300 questions for six audiences, typed in a script that takes nine bytes a letter when posted. */
const mostBytes = 10_000_000;

export type TextsForm = {
  texts: Map<string, TypedText>;
  /** The part of the page whose button was pressed. */
  part: string;
};

/** The posted texts by key; null: more than any survey has. */
export async function readTextsForm(request: Request): Promise<TextsForm | null> {
  const form = await readBoundedForm(request, mostBytes);
  if (!form) return null;
  const part = form.get("part");
  const texts = new Map<string, TypedText>();
  for (const [name, text] of form) {
    const seen = form.get(`seen.${name}`);
    if (typeof text !== "string" || typeof seen !== "string") continue;
    texts.set(name, { text, seen, isRight: form.get(`right.${name}`) === "yes" });
  }
  return { texts, part: typeof part === "string" ? part : "" };
}
