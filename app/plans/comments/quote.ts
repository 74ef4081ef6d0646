import { plainText } from "../markdown";
import type { Quote } from "./comment";

const AROUND = 32;

/** The words somebody copied, with those around them where the section has them; null for none. */
export function quoteIn(body: string, typed: string): Quote | null {
  const exact = squeezed(typed.replace(/^[“"«]|[”"»]$/g, ""));
  if (exact === "") return null;
  const text = squeezed(plainText(body));
  const begin = text.indexOf(exact);
  if (begin < 0) return { exact, prefix: "", suffix: "" };
  const end = begin + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, begin - AROUND), begin),
    suffix: text.slice(end, end + AROUND),
  };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
