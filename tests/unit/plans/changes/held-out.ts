import { anchorIn } from "~/plans/changes/anchor";
import { type AnchorTexts, anchorTexts } from "~/plans/changes/anchor-texts";
import { quoteAt } from "~/plans/changes/place";
import type { Quote } from "~/plans/comments/comment";
import { assignKeys } from "~/plans/section-keys";
import { type Plan, plainBody, type Section } from "./edited-plan";

/**
 * Comments on random words of a plan, taken to an edited one of which every character knows where it came from:
 * a placement is false unless at least half of the letters it lands on are those that were commented on. A `twin` is
 * another copy, the same to the letter with all that was kept around it.
 */
export function reanchorEdited(before: Plan, after: Plan, each: number, random: () => number) {
  const old = assignKeys([], before.map(asText));
  const next = assignKeys(old, after.map(asText));
  const texts = { before: anchorTexts(old), after: anchorTexts(next) };
  return Array.from({ length: each }, () => {
    const { index, start, end } = spotIn(texts.before, random);
    const section = texts.before.sections[index];
    if (!section) throw new Error("no section");
    const quote = quoteAt(section.text, start, end);
    const of = {
      document: "edited",
      quote: quote.exact,
      from: `${quote.prefix}|${quote.suffix} ${section.key}`,
      to: "",
    };
    const anchor = anchorIn(texts.after, { sectionKey: section.key, quote }, texts.before);
    if (anchor.state === "left") {
      return { ...of, outcome: anchor.suggestion ? ("suggested" as const) : ("left" as const) };
    }
    const to = next.findIndex(({ key }) => key === anchor.sectionKey);
    const { prefix, exact, suffix } = anchor.quote ?? quote;
    const text = texts.after.sections[to]?.text ?? "";
    const stands = hitsOf(text, prefix + exact + suffix).map((at) => at + prefix.length);
    const meant = idsOf(before[index]).slice(start, end);
    // Where the very selector stands twice, the page may show either: all must be right.
    const isTrue = stands.every((at) =>
      sameIds(meant, idsOf(after[to]).slice(at, at + meant.length)),
    );
    const isSame = prefix === quote.prefix && suffix === quote.suffix;
    const copy = isSame ? (isInPlace(section.text, text, quote) ? "in place" : "twin") : "false";
    const outcome = isTrue ? "placed" : copy;
    return { ...of, to: `${prefix}|${suffix} ${anchor.sectionKey}`, outcome } as const;
  });
}

/**
 * Whether a copy stands just where the words meant stood: all of the section up to its beginning, or to its end, is the
 * same to the letter. No text tells it from them.
 */
function isInPlace(before: string, after: string, { prefix, exact, suffix }: Quote): boolean {
  const around = prefix + exact + suffix;
  const [old, now] = [before.indexOf(around), after.indexOf(around)];
  const end = old + around.length;
  return (
    before.slice(0, end) === after.slice(0, now + around.length) ||
    before.slice(old) === after.slice(now)
  );
}

export function shareLine(outcomes: readonly { outcome: string }[]): string {
  const total = outcomes.length;
  const count = (name: string) => outcomes.filter(({ outcome }) => outcome === name).length;
  const share = (n: number) => `${((100 * n) / total).toFixed(1)} %`;
  const shares = `${share(count("placed"))} kept, ${share(count("suggested"))} suggested`;
  return `${total} quotes: ${shares}, ${share(count("left"))} left, ${count("in place")} copies in place, ${count("twin")} twins, ${count("false")} false`;
}

function asText(section: Section) {
  return { heading: section.heading, body: plainBody(section) };
}

/** The origin of each character of a section's squeezed plain text. */
function idsOf(section: Section | undefined): number[] {
  const sentences = section?.paragraphs.flat() ?? [];
  return sentences.flatMap(({ ids }, index) => (index === 0 ? ids : [-1, ...ids]));
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  const letters = a.filter((id) => id >= 0).length;
  return 2 * a.filter((id, at) => id >= 0 && id === b[at]).length >= letters;
}

function hitsOf(text: string, part: string): number[] {
  const hits: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) hits.push(at);
  return hits;
}

function spotIn({ sections }: AnchorTexts, random: () => number) {
  for (let tries = 0; tries < 1000; tries++) {
    const index = Math.floor(random() * sections.length);
    const { words = [] } = sections[index] ?? {};
    const nth = Math.floor(random() * words.length);
    const last = words[Math.min(nth + Math.ceil(40 ** random()), words.length) - 1];
    const first = words[nth];
    if (first && last) return { index, start: first.start, end: last.end };
  }
  throw new Error("no words");
}
