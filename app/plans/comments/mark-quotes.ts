import type { Token } from "markdown-it";
import type { Quote } from "./comment";
import { occurrenceOf } from "./occurrence";

/** The words a comment means, and the number it has on the page, `written` in the digits of its language. */
export type QuoteMark = Quote & { number: number; written?: string; href: string; label: string };

/** A stretch of a token's text that belongs to quotes, and the quotes that end with it. */
type Piece = { from: number; to: number; ends: QuoteMark[] };

type Place = { parent: Token; token: Token; block: number; text: string };

/**
 * Marks in a section's tokens the place that each quote means, of several the one with its words around it, whatever spaces and line breaks
 * are between its words, and sets a numbered link behind it. A quote across emphasis or paragraphs is
 * marked in pieces; one that is not found marks nothing. Gives the top-level block in which each ends.
 */
export function markQuotes(tokens: Token[], quotes: readonly QuoteMark[]): Map<number, number> {
  const places = textPlaces(tokens);
  const { text, at } = squeeze(places);
  const pieces = new Map<Token, Piece[]>();
  const blocks = new Map<number, number>();
  for (const quote of quotes) {
    const exact = quote.exact.replace(/\s+/g, " ").trim();
    const begin = exact === "" ? -1 : occurrenceOf(text, { ...quote, exact });
    if (begin < 0) continue;
    const covered = at.slice(begin, begin + exact.length);
    const last = covered.at(-1);
    if (last) blocks.set(quote.number, last.place.block);
    for (const [token, piece] of stretches(covered, quote)) {
      pieces.set(token, [...(pieces.get(token) ?? []), piece]);
    }
  }
  for (const parent of new Set(places.map((place) => place.parent))) {
    parent.children = (parent.children ?? []).flatMap((token) => {
      const own = pieces.get(token);
      return own ? cut(token, own) : [token];
    });
    parent.children = linksBehindLinks(parent.children);
  }
  return blocks;
}

/** A token's place among the blocks that stand at the top of a section. */
export function topBlocks(tokens: readonly Token[]): Token[][] {
  const blocks: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) blocks.push([]);
    blocks.at(-1)?.push(token);
    depth += token.nesting;
  }
  return blocks;
}

function textPlaces(tokens: readonly Token[]): Place[] {
  return topBlocks(tokens).flatMap((block, index) =>
    block.flatMap((parent) => {
      if (parent.type !== "inline") return [];
      const inside = (parent.children ?? []).flatMap((token): Place[] => {
        const place = { parent, token, block: index };
        if (/^(soft|hard)break$/.test(token.type)) return [{ ...place, text: " " }];
        const isText = token.type === "text" || token.type === "code_inline";
        return isText ? [{ ...place, text: token.content }] : [];
      });
      const [first] = inside;
      return first ? [{ ...first, text: " ", token: parent }, ...inside] : [];
    }),
  );
}

type Character = { place: Place; offset: number };

/** All text with each run of white space as one space, and where each of its characters comes from. */
function squeeze(places: readonly Place[]): { text: string; at: Character[] } {
  let text = "";
  const at: Character[] = [];
  for (const place of places) {
    for (let offset = 0; offset < place.text.length; offset++) {
      const character = place.text[offset] ?? "";
      const isSpace = /\s/.test(character);
      if (isSpace && text.endsWith(" ")) continue;
      text += isSpace ? " " : character;
      at.push({ place, offset });
    }
  }
  return { text, at };
}

function stretches(covered: readonly Character[], quote: QuoteMark): Map<Token, Piece> {
  const found = new Map<Token, Piece>();
  for (const { place, offset } of covered) {
    if (place.token.type !== "text" && place.token.type !== "code_inline") continue;
    const known = found.get(place.token);
    if (known) known.to = offset + 1;
    else found.set(place.token, { from: offset, to: offset + 1, ends: [] });
  }
  [...found.values()].at(-1)?.ends.push(quote);
  return found;
}

/** A text token as marked and unmarked ones; code is marked whole. */
function cut(token: Token, pieces: readonly Piece[]): Token[] {
  const whole = token.type === "code_inline";
  const length = token.content.length;
  const spans = whole ? pieces.map((piece) => ({ ...piece, from: 0, to: length })) : pieces;
  const edges = [...new Set([0, length, ...spans.flatMap(({ from, to }) => [from, to])])];
  edges.sort((a, b) => a - b);
  const parts: Token[] = [];
  let isOpen = false;
  for (const [index, from] of edges.entries()) {
    const ends = spans.filter(({ to }) => to === from).flatMap((span) => span.ends);
    const to = edges[index + 1];
    const isMarked = to !== undefined && spans.some((span) => span.from <= from && to <= span.to);
    if (isOpen && (!isMarked || ends.length > 0)) {
      parts.push(like(token, "mark_close", "mark", -1));
      isOpen = false;
    }
    parts.push(...ends.flatMap((quote) => reference(token, quote)));
    if (to === undefined) break;
    if (isMarked && !isOpen) parts.push(like(token, "mark_open", "mark", 1));
    isOpen = isMarked;
    parts.push(like(token, token.type, token.tag, 0, token.content.slice(from, to)));
  }
  return parts;
}

function reference(token: Token, { number, written, href, label }: QuoteMark): Token[] {
  const open = like(token, "ref_open", "a", 1);
  open.attrs = [
    ["class", "ref"],
    ["href", href],
    ["id", `q${number}`],
    ["aria-label", label],
  ];
  return [
    like(token, "text", "", 0, "\u00a0"),
    open,
    like(token, "text", "", 0, written ?? String(number)),
    like(token, "ref_close", "a", -1),
  ];
}

/** A link may not stand in a link: a number whose quote ends in one moves behind it. */
function linksBehindLinks(tokens: readonly Token[]): Token[] {
  const sorted: Token[] = [];
  let waiting: Token[] = [];
  let inLink = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (token.type === "link_open") inLink += 1;
    if (token.type === "link_close") inLink -= 1;
    const isReference = token.type === "text" && tokens[index + 1]?.type === "ref_open";
    if (isReference && inLink > 0) {
      waiting = [...waiting, ...tokens.slice(index, index + 4)];
      index += 3;
      continue;
    }
    sorted.push(token);
    if (inLink === 0) {
      sorted.push(...waiting);
      waiting = [];
    }
  }
  return sorted;
}

function like(token: Token, type: string, tag: string, nesting: -1 | 0 | 1, content = ""): Token {
  const made = Object.assign(Object.create(Object.getPrototypeOf(token) as object), token) as Token;
  return Object.assign(made, { type, tag, nesting, content, attrs: null, children: null });
}
