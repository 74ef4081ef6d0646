import { readBoundedForm } from "~/platform/bounded-form.server";
import type { TypedText } from "./type-texts";

const mostBytes = 2_000_000;

/** The texts of a posted part of the page, by key; null: more than any survey has. */
export async function readTextsForm(request: Request): Promise<Map<string, TypedText> | null> {
  const form = await readBoundedForm(request, mostBytes);
  if (!form) return null;
  const texts = new Map<string, TypedText>();
  for (const [name, text] of form) {
    const seen = form.get(`seen.${name}`);
    if (typeof text !== "string" || typeof seen !== "string") continue;
    texts.set(name, { text, seen, isRight: form.get(`right.${name}`) === "yes" });
  }
  return texts;
}
