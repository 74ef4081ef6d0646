import fc from "fast-check";
import { baseSample, type RosterCount, type Sample } from "~/scores/estimates/sample";
import { rake } from "~/scores/estimates/weights";
import type { Tally } from "~/scores/tallies/tally";

export type RandomWave = { tallies: Tally[]; roster: RosterCount[] };

const audiences = ["families", "staff"];
const languages = ["en", "es"];

/** Scores on 0-100 of the people of one cell (null: none), and how many did not answer. */
const people = fc.record({
  scores: fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 6 }), {
    minLength: 2,
    maxLength: 7,
  }),
  silent: fc.integer({ min: 0, max: 30 }),
});

/** Two or three schools, two audiences, two languages, people in every cell. */
export const randomWave: fc.Arbitrary<RandomWave> = fc
  .integer({ min: 2, max: 3 })
  .chain((schools) => fc.array(people, { minLength: 4 * schools, maxLength: 4 * schools }))
  .map((cells) => {
    const places = cells.map((cell, i) => ({
      school: `S${Math.floor(i / 4)}`,
      audience: audiences[Math.floor(i / 2) % 2] ?? "",
      language: languages[i % 2] ?? "",
      ...cell,
    }));
    return {
      tallies: places.map(({ scores, silent: _, ...place }) => tallyOf(place, scores)),
      roster: places.map(({ scores, silent, ...place }) => ({
        ...place,
        count: scores.length + silent,
      })),
    };
  });

export function tallyOf(
  place: { school: string; audience: string; language: string; version?: string },
  scores: readonly (number | null)[],
): Tally {
  const scored = scores.filter((score) => score !== null);
  const sumOf = (of: (score: number) => number) =>
    scored.reduce((sum, score) => sum + of(score), 0);
  const awareness = {
    valid: scored.length,
    sum: sumOf((score) => score),
    sumSquares: sumOf((score) => score * score),
    atLeast75: scored.filter((score) => score >= 75).length,
    dontKnow: 0,
  };
  const n = scores.length;
  return {
    ...{ wave: "1", ...place, n, complete: n, partial: 0 },
    ...{ constructs: { awareness }, crosses: {}, items: {} },
  };
}

/** The wave's weights, raked to both margins; null in the rare case that needs too many passes. */
export function rakedWave({ tallies, roster }: RandomWave): Sample | null {
  const base = baseSample(tallies, roster);
  const raked = base.ok ? rake(base.sample) : base;
  return raked.ok ? raked.sample : null;
}
