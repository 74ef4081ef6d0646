import { plainText } from "../markdown";
import type { Quote } from "./comment";
import { AROUND, occurrenceOf } from "./occurrence";

/** The characters before and behind what was selected, as a browser sends them; without JavaScript none. */
export type Around = Pick<Quote, "prefix" | "suffix">;

/** The words somebody copied, with those around them where the section has them; null for none. */
export function quoteIn(body: string, typed: string, around: Around): Quote | null {
  return lookFor(body, typed, around).quote;
}

function lookFor(body: string, typed: string, around: Around) {
  const exact = squeezed(typed.replace(/^[“"«]|[”"»]$/g, "")).trim();
  if (exact === "") return { isFound: false, quote: null };
  const text = squeezed(plainText(body)).trim();
  const [prefix, suffix] = [squeezed(around.prefix), squeezed(around.suffix)];
  const begin = occurrenceOf(text, { exact, prefix, suffix });
  if (begin < 0) return { isFound: false, quote: { exact, prefix: "", suffix: "" } };
  const end = begin + exact.length;
  const quote: Quote = {
    exact,
    prefix: text.slice(Math.max(0, begin - AROUND), begin),
    suffix: text.slice(end, end + AROUND),
  };
  return { isFound: true, quote };
}

/** A text that a quote may be from; `language` where it is a translation. */
export type QuotedText = { body: string; language?: string | undefined };

/** The words somebody copied, from the first of these texts that has them; if none has, as from the first. */
export function quoteFrom(
  texts: readonly QuotedText[],
  typed: string,
  around: Around,
): Quote | null {
  const quotes = texts.map(({ body, language }) => {
    const { isFound, quote } = lookFor(body, typed, around);
    return { isFound, quote: quote && language ? { ...quote, language } : quote };
  });
  return (quotes.find(({ isFound }) => isFound) ?? quotes[0])?.quote ?? null;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ");
}
