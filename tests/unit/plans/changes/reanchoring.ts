import { diffArrays } from "diff";
import { anchorIn } from "~/plans/changes/anchor";
import { type AnchorText, type AnchorTexts, anchorTexts } from "~/plans/changes/anchor-texts";
import { quoteAt } from "~/plans/changes/place";
import { type KeyedSection, neighbours } from "./corpus";

export type Outcome = {
  outcome: "placed" | "suggested" | "left" | "false";
  document: string;
  quote: string;
  from: string;
  to: string;
};

/**
 * Comments on random words of every revision, taken to the next one. Whether a placement is true is judged
 * without the rule under test, by any of three signs: a word-by-word comparison of the whole texts carries more
 * than half of the quoted characters to the very place; or the sentence around the old place stands unchanged
 * in the new text, once, and the place is in it; or the sentence around the new place is, of all the new text,
 * the only one so much like the old sentence (at least half of its words).
 */
export function reanchorAll(
  all: readonly { document: string; versions: KeyedSection[][] }[],
  each: number,
  seed = 20261124,
): Outcome[] {
  const random = seeded(seed);
  return all.flatMap(({ document, versions }) =>
    neighbours(versions.map(anchorTexts)).flatMap(([before, after]) => {
      const judge = judgeOf(before, after);
      return Array.from({ length: each }, () => outcomeOf(document, before, after, judge, random));
    }),
  );
}

export function sharesOf(outcomes: readonly Outcome[]) {
  const count = (name: Outcome["outcome"]) =>
    outcomes.filter(({ outcome }) => outcome === name).length;
  return {
    ...{ total: outcomes.length, placed: count("placed"), suggested: count("suggested") },
    ...{ left: count("left"), false: count("false") },
  };
}

type Spot = { section: AnchorText; start: number; end: number };
type Judge = (from: Spot, to: Spot) => boolean;

function outcomeOf(
  document: string,
  before: AnchorTexts,
  after: AnchorTexts,
  judge: Judge,
  random: () => number,
): Outcome {
  const from = randomSpot(before, random);
  const quote = quoteAt(from.section.text, from.start, from.end);
  const anchor = anchorIn(after, { sectionKey: from.section.key, quote }, before);
  const of = { document, quote: quote.exact, from: sentenceAt(from) };
  if (anchor.state === "left") {
    return { ...of, outcome: anchor.suggestion ? "suggested" : "left", to: "" };
  }
  const section = after.sections.find(({ key }) => key === anchor.sectionKey);
  if (!section || !anchor.quote) throw new Error("placed nowhere");
  const { prefix, exact, suffix } = anchor.quote;
  const start = section.text.indexOf(prefix + exact + suffix) + prefix.length;
  const to = { section, start, end: start + exact.length };
  return { ...of, outcome: judge(from, to) ? "placed" : "false", to: sentenceAt(to) };
}

/** From one word to forty, from the beginning of a word to the end of one. */
function randomSpot({ sections }: AnchorTexts, random: () => number): Spot {
  const filled = sections.filter(({ words }) => words.length > 0);
  const total = filled.reduce((sum, { words }) => sum + words.length, 0);
  let nth = Math.floor(random() * total);
  for (const section of filled) {
    if (nth >= section.words.length) {
      nth -= section.words.length;
      continue;
    }
    const count = Math.ceil(40 ** random());
    const last = Math.min(nth + count, section.words.length) - 1;
    const [first, end] = [section.words[nth], section.words[last]];
    if (first && end) return { section, start: first.start, end: end.end };
  }
  throw new Error("no words");
}

function judgeOf(before: AnchorTexts, after: AnchorTexts): Judge {
  const [old, now] = [joined(before), joined(after)];
  const carried = carry(old.text, now.text);
  const sentences = after.sections.flatMap(({ text }) => split(text));
  return (from, to) => {
    const start = (old.starts.get(from.section.key) ?? 0) + from.start;
    const target = (now.starts.get(to.section.key) ?? 0) + to.start;
    let same = 0;
    for (let at = 0; at < from.end - from.start; at++) {
      if (carried[start + at] === target + at) same++;
    }
    if (same * 2 > from.end - from.start) return true;
    const sentence = sentenceAt(from).trim();
    const stands = now.text.indexOf(sentence);
    const isOnce = stands >= 0 && now.text.indexOf(sentence, stands + 1) < 0;
    if (isOnce && target >= stands && target < stands + sentence.length) return true;
    const mine = likeness(sentenceAt(from), sentenceAt(to));
    const rivals = sentences.filter((one) => likeness(sentenceAt(from), one) >= mine);
    return mine >= 0.5 && rivals.length === 1;
  };
}

function joined({ sections }: AnchorTexts) {
  const starts = new Map<string, number>();
  let text = "";
  for (const section of sections) {
    starts.set(section.key, text.length);
    text += `${section.text}\n`;
  }
  return { text, starts };
}

/** For each character of the old text its place in the new one, by a plain comparison of words; -1 where it is gone. */
function carry(before: string, after: string): Int32Array {
  const parts = (text: string) => text.match(/\s+|[^\s]+/g) ?? [];
  const places = new Int32Array(before.length).fill(-1);
  let [old, now] = [0, 0];
  for (const { added, removed, value } of diffArrays(parts(before), parts(after))) {
    const { length } = value.join("");
    if (!added && !removed) for (let at = 0; at < length; at++) places[old + at] = now + at;
    if (!added) old += length;
    if (!removed) now += length;
  }
  return places;
}

const split = (text: string) => text.match(/.*?(?:[.!?:]\s|$)/gs)?.filter(Boolean) ?? [];

function sentenceAt({ section, start }: Spot): string {
  let at = 0;
  for (const sentence of split(section.text)) {
    at += sentence.length;
    if (start < at) return sentence;
  }
  return "";
}

function likeness(a: string, b: string): number {
  const bag = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [ofA, ofB] = [bag(a), bag(b)];
  return (2 * [...ofA].filter((word) => ofB.has(word)).length) / Math.max(1, ofA.size + ofB.size);
}

/** mulberry32 */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
