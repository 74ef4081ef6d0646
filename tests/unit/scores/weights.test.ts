import { describe, expect, test } from "vitest";
import { capWeights, trimWeights } from "~/scores/estimates/cap-weights";
import { tQuantile, zQuantile } from "~/scores/estimates/distributions";
import { joinThinMargins, joinThinStrata, listJoins } from "~/scores/estimates/join-thin-classes";
import { benjaminiHochberg, holm } from "~/scores/estimates/multiple-comparisons";
import { baseSample, type RosterCount } from "~/scores/estimates/sample";
import { maxMarginError, rake } from "~/scores/estimates/weights";
import type { Tally } from "~/scores/tallies/tally";
import { fixtureFolder, relativeError, truthOf } from "./support/truth";

const tally = (school: string, language: string, n: number, audience = "staff"): Tally => ({
  ...{ wave: "1", school, audience, language, n, complete: n, partial: 0 },
  ...{ constructs: {}, crosses: {}, items: {} },
});
const people = (
  school: string,
  language: string,
  count: number,
  audience = "staff",
): RosterCount => ({
  ...{ school, audience, language, count },
});

describe("thin classes", () => {
  test("a stratum with one answer joins the district remainder of its audience", () => {
    const tallies = [tally("S01", "en", 1), tally("S02", "en", 20), tally("DISTRICT", "en", 5)];
    const roster = tallies.map(({ school }) => people(school, "en", 40));
    expect(listJoins(joinThinStrata(tallies, roster))).toEqual([
      { class: "S01|staff", into: "DISTRICT|staff" },
    ]);
  });

  test("a remainder of one joins the nearest stratum of its audience", () => {
    const tallies = [tally("S01", "en", 1), tally("S02", "en", 20), tally("S03", "en", 5)];
    const roster = [people("S01", "en", 8), people("S02", "en", 40), people("S03", "en", 40)];
    const joins = joinThinStrata(tallies, roster);
    expect(joins.get("S01|staff")).toBe("S03|staff");
    const base = baseSample(tallies, roster, { strata: joins });
    expect(base.ok && base.sample.cells.map((cell) => cell.base)).toEqual([8, 2, 8]);
  });

  test("a language with fewer than ten answers joins the one with the closest N / n", () => {
    const languages = [
      ["ar", 4, 40],
      ["en", 50, 100],
      ["es", 30, 240],
      ["so", 20, 160],
    ] as const;
    const tallies = languages.map(([language, n]) => tally("S01", language, n));
    const roster = languages.map(([language, , count]) => people("S01", language, count));
    expect(listJoins(joinThinMargins(tallies, roster))).toEqual([
      { class: "staff|ar", into: "staff|es" },
    ]);
  });
});

describe("the cap", () => {
  test("shares what it cuts equally among the uncut and keeps the audience's total", () => {
    const tallies = [tally("S01", "en", 2), tally("S02", "en", 60)];
    const roster = [people("S01", "en", 400), people("S02", "en", 100)];
    const base = baseSample(tallies, roster);
    if (!base.ok) throw new Error(base.reason);
    const { sample, capped } = capWeights(base.sample);
    const total = sample.cells.reduce((sum, cell) => sum + cell.tally.n * cell.weight, 0);
    expect(capped).toBe(2);
    expect(total).toBeCloseTo(500, 9);
    expect(sample.cells[0]?.weight).toBeCloseTo((4 * 500) / 62, 9);
    expect(maxMarginError(sample)).toBeGreaterThan(0.5);
  });

  test("repeats until none exceeds it", () => {
    const { weights, cut } = trimWeights(
      [
        { n: 1, weight: 10 },
        { n: 1, weight: 4.9 },
        { n: 2, weight: 1 },
      ],
      5,
    );
    expect(weights.slice(0, 2)).toEqual([5, 5]);
    expect(weights[2]).toBeCloseTo(3.45, 12);
    expect(cut).toBe(2);
  });
});

test("raking that cannot reach its margins is refused", () => {
  const tallies = [tally("S01", "en", 20), tally("S02", "es", 20)];
  const roster = [people("S01", "en", 40), people("S01", "es", 10), people("S02", "es", 40)];
  const base = baseSample(tallies, roster);
  if (!base.ok) throw new Error(base.reason);
  expect(rake(base.sample)).toMatchObject({
    ok: false,
    reason: expect.stringContaining("converge"),
  });
});

test("the quantiles are R's", () => {
  const truth = truthOf(fixtureFolder, "t_quantiles");
  truth.numbers("df").forEach((df, i) => {
    expect(relativeError(tQuantile(0.975, df), truth.numbers("t975")[i] ?? 0)).toBeLessThan(1e-10);
    expect(relativeError(tQuantile(0.95, df), truth.numbers("t95")[i] ?? 0)).toBeLessThan(1e-10);
  });
  expect(relativeError(zQuantile(0.975), truth.number("z975"))).toBeLessThan(1e-12);
  expect(relativeError(zQuantile(0.8), truth.number("z80"))).toBeLessThan(1e-12);
});

test("p values are adjusted as R does", () => {
  const truth = truthOf(fixtureFolder, "multiple_comparisons");
  const p = truth.numbers("p").reverse();
  const close = (got: number[], want: number[]) =>
    got.reverse().forEach((value, i) => {
      expect(value).toBeCloseTo(want[i] ?? 0, 12);
    });
  close(holm(p), truth.numbers("holm"));
  close(benjaminiHochberg(p), truth.numbers("BH"));
});
