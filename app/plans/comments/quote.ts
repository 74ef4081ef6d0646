import { plainText } from "../markdown";
import type { Quote } from "./comment";
import { AROUND, occurrenceOf } from "./occurrence";

/** The characters before and behind what was selected, as a browser sends them; without JavaScript none. */
export type Around = Pick<Quote, "prefix" | "suffix">;

/** The words somebody copied, with those around them where the section has them; null for none. */
export function quoteIn(body: string, typed: string, around: Around): Quote | null {
  const exact = squeezed(typed.replace(/^[“"«]|[”"»]$/g, "")).trim();
  if (exact === "") return null;
  const text = squeezed(plainText(body)).trim();
  const [prefix, suffix] = [squeezed(around.prefix), squeezed(around.suffix)];
  const begin = occurrenceOf(text, { exact, prefix, suffix });
  if (begin < 0) return { exact, prefix: "", suffix: "" };
  const end = begin + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, begin - AROUND), begin),
    suffix: text.slice(end, end + AROUND),
  };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ");
}
