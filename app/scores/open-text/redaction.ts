import { type KnownNames, nameSpans } from "./names";

export const REDACTION_KINDS = ["mail", "link", "phone", "number", "name"] as const;
export type RedactionKind = (typeof REDACTION_KINDS)[number];

export type Span = { start: number; end: number };

/** One thing to take out, wherever the text has it; `content` as it stands first. */
export type Suggestion = { kind: RedactionKind; content: string; spans: Span[] };

/** What stands in its place: never a word of the writer's. */
export const PLACEHOLDERS: Readonly<Record<RedactionKind | "other", string>> = {
  mail: "[mail address]",
  link: "[link]",
  phone: "[phone number]",
  number: "[number]",
  name: "[name]",
  other: "[taken out]",
};

const isPlaceholder = /\[(?:mail address|link|phone number|number|name|taken out)\]/g;

const shapes: readonly (readonly [RedactionKind, RegExp])[] = [
  ["mail", /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu],
  ["link", /(?:https?:\/\/|www\.)[^\s<>"]{0,500}[^\s<>".,;:!?)]/giu],
  [
    "link",
    /(?<![\p{L}\p{N}@.])[a-z0-9-]{2,63}\.(?:com|org|net|edu|gov|us|io|me)(?:\/[^\s<>"]{0,300})?(?![\p{L}\p{N}])/giu,
  ],
  [
    "phone",
    /(?<![\p{L}\p{N}])\+?\(?\p{Nd}{2,4}\)?(?:[ .\-/]?\(?\p{Nd}{2,4}\)?){1,5}(?![\p{L}\p{N}])/gu,
  ],
  ["number", /(?<![\p{L}\p{N}])[\p{L}]{0,3}[#-]?\p{Nd}{4,}(?![\p{L}\p{N}])/gu],
];

/**
 * What a reader may want to take out of a text: addresses, links, numbers, and names of people known or told by
 * a title before them. `guessed` are names somebody else found in it. Spans never overlap.
 */
export function suggestRedactions(
  text: string,
  names: KnownNames,
  guessed: readonly string[] = [],
): Suggestion[] {
  const taken: Span[] = placesOf(isPlaceholder, text);
  const found: (Span & { kind: RedactionKind })[] = [];
  const add = (kind: RedactionKind, span: Span) => {
    if (taken.some((other) => span.start < other.end && other.start < span.end)) return;
    taken.push(span);
    found.push({ kind, ...span });
  };
  for (const [kind, pattern] of shapes) {
    for (const span of placesOf(pattern, text)) if (isWorth(kind, text, span)) add(kind, span);
  }
  for (const span of nameSpans(text, names, guessed)) add("name", span);
  found.sort((a, b) => a.start - b.start);
  return grouped(text, found);
}

/** A phone has seven digits or more; a year or an amount of three digits says nobody. */
function isWorth(kind: RedactionKind, text: string, { start, end }: Span): boolean {
  const digits = text.slice(start, end).match(/\p{Nd}/gu)?.length ?? 0;
  if (kind === "phone") return digits >= 7;
  if (kind === "number") return !/^(?:19|20)\d\d$/.test(text.slice(start, end));
  return true;
}

function placesOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function grouped(text: string, found: readonly (Span & { kind: RedactionKind })[]): Suggestion[] {
  const groups = new Map<string, Suggestion>();
  for (const { kind, start, end } of found) {
    const content = text.slice(start, end);
    const key = suggestionKey({ kind, content });
    const group = groups.get(key) ?? { kind, content, spans: [] };
    group.spans.push({ start, end });
    groups.set(key, group);
  }
  return [...groups.values()];
}

export type Redacted =
  | { ok: true; text: string }
  | { ok: false; reason: "not_in_text"; missing: string };

/**
 * The text without what was accepted and without further words, each wherever it stands. Words that are not in
 * the text are refused: they were meant to be taken out and would stay.
 */
export function redact(
  text: string,
  accepted: readonly Suggestion[],
  further: readonly string[],
): Redacted {
  const spans: (Span & { by: string })[] = accepted.flatMap(({ kind, spans }) =>
    spans.map((span) => ({ ...span, by: PLACEHOLDERS[kind] })),
  );
  for (const words of further) {
    const places = literalPlaces(text, words);
    if (places.length === 0) return { ok: false, reason: "not_in_text", missing: words };
    spans.push(...places.map((span) => ({ ...span, by: PLACEHOLDERS.other })));
  }
  return { ok: true, text: withoutRest(replaced(text, spans), accepted) };
}

/** What is taken out beside it can make something stand by itself that no suggestion saw: it goes as well. */
function withoutRest(text: string, accepted: readonly Suggestion[]): string {
  const rest = accepted.flatMap(({ kind, content }) =>
    wholePlaces(text, content).map((span) => ({ ...span, by: PLACEHOLDERS[kind] })),
  );
  return rest.length === 0 ? text : withoutRest(replaced(text, rest), accepted);
}

/** Where words stand, whatever their case and the spaces between them, also inside other words. */
function literalPlaces(text: string, words: string): Span[] {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  return placesOf(new RegExp(escaped, "giu"), text);
}

/** Where something stands by itself, outside of what stands for something taken out. */
function wholePlaces(text: string, content: string): Span[] {
  const isJoined = (sign: string | undefined) => /[\p{L}\p{N}]/u.test(sign ?? "");
  const taken = placesOf(isPlaceholder, text);
  return literalPlaces(text, content).filter(
    ({ start, end }) =>
      !taken.some((other) => start < other.end && other.start < end) &&
      (/\p{Script=Han}/u.test(content) || !(isJoined(text[start - 1]) || isJoined(text[end]))),
  );
}

function replaced(text: string, spans: readonly (Span & { by: string })[]): string {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let result = "";
  let at = 0;
  for (const { start, end, by } of sorted) {
    if (end <= at) continue;
    result += start < at ? "" : text.slice(at, start) + by;
    at = end;
  }
  return result + text.slice(at);
}

/** A text in pieces, those of suggestions with their number from 1, to show what would go. */
export function markedPieces(
  text: string,
  suggestions: readonly Suggestion[],
): { text: string; mark: number | null }[] {
  const spans = suggestions
    .flatMap(({ spans }, index) => spans.map((span) => ({ ...span, mark: index + 1 })))
    .sort((a, b) => a.start - b.start);
  const pieces: { text: string; mark: number | null }[] = [];
  let at = 0;
  for (const { start, end, mark } of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), mark: null });
    pieces.push({ text: text.slice(start, end), mark });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}

/** Names a suggestion in a form: what it is and the words themselves. */
export const suggestionKey = ({ kind, content }: Pick<Suggestion, "kind" | "content">): string =>
  `${kind} ${content.toLowerCase()}`;
