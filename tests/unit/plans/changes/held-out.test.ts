import { describe, expect, test } from "vitest";
import { anchorTexts } from "~/plans/changes/anchor-texts";
import { sentencesOf } from "~/platform/word-tokens";
import { hasCorpus, revisions } from "./corpus";
import { edited, planOf } from "./edited-plan";
import { reanchorEdited, shareLine } from "./held-out";
import { reanchorAll, seeded } from "./reanchoring";

const plain = /^[\p{L}][\p{L}\p{N} ,;'"()?!–—:-]*[.?!]$/u;

/** Few words in many like sentences: what a rule that trusts lookalikes would be caught by. */
function likeSentences(random: () => number): string[] {
  const one = (...of: string[]) => of[Math.floor(random() * of.length)] ?? "";
  return Array.from({ length: 120 }, () => {
    const who = one("The school", "The district", "Each school", "The library");
    const what = one("lends a laptop", "lends a hotspot", "repairs devices", "offers help");
    const whom = one("to every family", "to families of grade six", "to staff", "to whoever asks");
    const how = one(
      "without a fee",
      "for four weeks",
      "until the end of the year",
      "once the form is signed",
    );
    return `${who} ${what} ${whom} ${how}.`;
  });
}

function outcomesOf(sentences: readonly string[], seeds: readonly number[], each: number) {
  return seeds.flatMap((seed) => {
    const random = seeded(seed);
    const before = planOf(sentences, random);
    return reanchorEdited(before, edited(before, random), each, random);
  });
}

const wrongIn = (outcomes: readonly { outcome: string }[]) =>
  outcomes.filter(({ outcome }) => outcome === "false" || outcome === "twin");
const placedIn = (outcomes: readonly { outcome: string }[]) =>
  outcomes.filter(({ outcome }) => outcome === "placed").length;
const seeds = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n);

test("in plans of like sentences, repeated, moved and reworded, no comment lands on other words", () => {
  const outcomes = outcomesOf(likeSentences(seeded(1)), seeds(101, 40), 100);
  console.info(`like sentences: ${shareLine(outcomes)}`);
  expect(wrongIn(outcomes).slice(0, 5)).toEqual([]);
  expect(placedIn(outcomes)).toBeGreaterThan(0.1 * outcomes.length);
});

describe.skipIf(!hasCorpus)("real policy documents", () => {
  test("edited by chance with paragraphs repeated, no comment lands on other words", () => {
    const outcomes = revisions().flatMap(({ versions }, nth) => {
      const last = anchorTexts(versions.at(-1) ?? []).sections;
      const sentences = last
        .flatMap(({ text }) => sentencesOf(text).map((sentence) => sentence.trim()))
        .filter((sentence) => plain.test(sentence));
      if (sentences.length < 12) return [];
      return outcomesOf(sentences, seeds(7000 + 100 * nth, 12), 120);
    });
    console.info(`edited documents: ${shareLine(outcomes)}`);
    expect(wrongIn(outcomes).slice(0, 5)).toEqual([]);
    expect(placedIn(outcomes)).toBeGreaterThan(0.1 * outcomes.length);
  });

  test("revisions far apart and backwards: no comment lands on other words", () => {
    const far = revisions().flatMap(({ document, versions }) => {
      const [first, last] = [versions[0], versions.at(-1)];
      const middle = versions[Math.floor(versions.length / 2)];
      if (!first || !last || !middle) return [];
      return [
        [first, middle],
        [middle, last],
        [last, first],
      ].map((pair) => ({ document, versions: pair }));
    });
    const outcomes = reanchorAll(far, 100, 424242);
    console.info(`far revisions: ${shareLine(outcomes)}`);
    expect(outcomes.filter(({ outcome }) => outcome === "false").slice(0, 5)).toEqual([]);
  });
});
