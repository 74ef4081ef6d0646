import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { extremes } from "./support/attacker";
import { everyAudience, type Group, release, rowsOf, wave } from "./support/release";

vi.setConfig({ testTimeout: 60_000 });

const school = (name: string, audience: string, n: number, more: Partial<Group> = {}): Group => ({
  ...{ school: name, audience, n },
  ...more,
});

test("a row of ten and more has n, mean, error and interval of every construct", () => {
  const built = release(wave([school("S01", "families", 40), school("S02", "families", 60)]));
  const [families] = rowsOf(built, "audience");
  expect(families).toMatchObject({ audience: "families", n: 100 });
  const { awareness } = families?.constructs ?? {};
  expect(awareness).toMatchObject({ n_valid: 100, mean_coded: null });
  expect(awareness?.se).toBeGreaterThan(0);
  expect(awareness?.ci95?.[0]).toBeLessThan(awareness?.mean ?? 0);
  expect(built.tables.map(({ name }) => name)).toEqual(["audience", "school", "language", "items"]);
});

test("an audience is the mean of its schools weighted to the roster", () => {
  const groups = [
    school("S01", "families", 20, { N: 300, answer: "b" }),
    school("S02", "families", 40, { N: 100, answer: "d" }),
  ];
  const [families] = rowsOf(release(wave(groups)), "audience");
  expect(families?.constructs.awareness?.mean).toBeCloseTo((300 * 25 + 100 * 75) / 400, 9);
  const [, second] = rowsOf(release(wave(groups)), "school");
  expect(second?.constructs.awareness?.mean).toBeCloseTo(75, 9);
});

test("small groups and their complements are null, and keep their rows", () => {
  const counts = [3, 25, 40, 0];
  const groups = counts.map((n, i) => school(`S0${i + 1}`, "staff", n, { N: 50 }));
  const rows = rowsOf(release(wave(groups)), "school");
  expect(rows.map((row) => row.school)).toEqual(["S01", "S02", "S03", "S04"]);
  for (const row of [rows[0], rows[3]]) {
    expect(row?.n).toBeNull();
    expect(Object.values(row?.constructs.awareness ?? {})).toEqual(Array(12).fill(null));
  }
  const hidden = counts.filter((_, i) => rows[i]?.n === null);
  expect(hidden.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(10);
});

test("a construct that few answered is hidden without its row", () => {
  const groups = [
    school("S01", "staff", 15, { silent: 9 }),
    ...[2, 3, 4].map((i) => school(`S0${i}`, "staff", 40, { silent: 12 })),
  ];
  const [first, ...others] = rowsOf(release(wave(groups)), "school");
  expect(first).toMatchObject({ n: 15, constructs: { buy_in: { n_valid: null, mean: null } } });
  expect(first?.constructs.awareness?.n_valid).toBe(15);
  expect(others.some((row) => row.constructs.buy_in?.n_valid === null)).toBe(true);
  expect(others.every((row) => row.n === 40 && row.constructs.awareness?.n_valid === 40)).toBe(
    true,
  );
});

describe("partners", () => {
  const district = (audience: string, n: number, N?: number) =>
    school("DISTRICT", audience, n, N === undefined ? {} : { N });

  test("stand together when one of them has fewer than ten", () => {
    const built = release(
      wave([district("business", 30), district("higher_ed", 9), district("community", 50)]),
      { audiences: everyAudience },
    );
    const rows = rowsOf(built, "audience");
    expect(rows.map((row) => [row.audience, row.n])).toEqual([
      ["partners", 39],
      ["community", 50],
    ]);
  });

  test("stand alone when each has ten", () => {
    const built = release(wave([district("business", 30), district("higher_ed", 10)]));
    expect(rowsOf(built, "audience").map((row) => [row.audience, row.n])).toEqual([
      ["business", 30],
      ["higher_ed", 10],
    ]);
  });

  test("weigh each other by their own roster counts", () => {
    const groups = [
      { ...district("business", 15, 150), answer: "a" },
      { ...district("higher_ed", 5, 50), answer: "e" },
    ];
    const [partners] = rowsOf(release(wave(groups)), "audience");
    expect(partners?.constructs.awareness?.mean).toBeCloseTo(25, 9);
  });

  test("with a single answer of one of them have an error nevertheless", () => {
    const [partners] = rowsOf(
      release(wave([district("business", 15), district("higher_ed", 1)])),
      "audience",
    );
    expect(partners).toMatchObject({ audience: "partners", n: 16 });
    expect(partners?.constructs.awareness?.se).toBeGreaterThan(0);
  });
});

test("an audience without a roster count stands apart, unweighted, without schools", () => {
  const groups = [
    school("S01", "families", 30),
    school("S01", "staff", 12, { N: 0 }),
    school("S02", "staff", 30, { N: 0 }),
  ];
  const built = release(wave(groups), { audiences: ["families", "staff"] });
  expect(rowsOf(built, "audience").map((row) => row.audience)).toEqual(["families"]);
  expect(rowsOf(built, "people_who_answered").map((row) => [row.audience, row.n])).toEqual([
    ["staff", 42],
  ]);
  expect(rowsOf(built, "school").map((row) => row.audience)).toEqual(["families"]);
});

test("a unanimous group is not shown as such", () => {
  const built = release(
    wave([
      school("S01", "families", 24, { answer: "e" }),
      school("S02", "families", 24, { answer: "e" }),
    ]),
  );
  const [row] = rowsOf(built, "school");
  expect(row?.constructs.awareness).toMatchObject({
    ...{ mean: 90, mean_coded: "at_least", se: null, ci95: [90, 100] },
    ...{ share_at_least_75: 0.9, share_coded: "at_least" },
  });
  const items = built.tables.find((table) => table.name === "items");
  const percents = items?.rows.flatMap((item) =>
    "options" in item ? item.options.map(({ percent }) => percent) : [],
  );
  expect(new Set(percents)).toEqual(new Set([95, 5]));
});

test("a group whose scores are all the same is not told from one that agrees roughly", () => {
  const built = release(
    wave([
      school("S01", "families", 24, { answer: "c" }),
      school("S02", "families", 24, { answer: "b" }),
    ]),
  );
  const [row] = rowsOf(built, "school");
  expect(row?.constructs.awareness).toMatchObject({ mean: 50, se: null, ci95: [40, 60] });
});

test("items are weighted whole percentages, hidden with their audience", () => {
  const groups = [
    school("S01", "families", 20, { N: 300, answer: "b" }),
    school("S02", "families", 40, { N: 100, answer: "d" }),
    school("S01", "staff", 4),
  ];
  const items = release(wave(groups)).tables.find((table) => table.name === "items");
  const rows = items?.rows.flatMap((row) => ("options" in row ? [row] : [])) ?? [];
  const families = rows.find((row) => row.audience === "families" && row.item === "A1");
  expect(families?.options.find(({ code }) => code === "b")).toEqual({
    code: "b",
    percent: 75,
    coded: null,
  });
  const staff = rows.filter((row) => row.audience === "staff");
  expect(
    staff.every(
      (row) => row.n_valid === null && row.options.every(({ percent }) => percent === null),
    ),
  ).toBe(true);
});

test("an item is hidden with its construct, though enough answered it", () => {
  const built = release(wave([school("DISTRICT", "community", 30, { half: 25 })]));
  const [row] = rowsOf(built, "audience");
  expect(row).toMatchObject({ n: 30, constructs: { buy_in: { n_valid: null } } });
  const items = built.tables.find((table) => table.name === "items");
  const shown = items?.rows.flatMap((item) => ("item" in item ? [[item.item, item.n_valid]] : []));
  expect(shown).toEqual([
    ["A1", 30],
    ["A2", 30],
    ["B1", null],
    ["B2", null],
  ]);
});

test("where more answered than the roster counts, the answers are the count", () => {
  const groups = [
    school("S01", "staff", 12, { N: 36, answer: "b" }),
    school("S02", "staff", 12, { N: 0, answer: "d" }),
  ];
  const built = release(wave(groups));
  const [staff] = rowsOf(built, "audience");
  expect(staff?.constructs.awareness?.mean).toBeCloseTo((36 * 25 + 12 * 75) / 48, 9);
  expect(rowsOf(built, "school").map((row) => row.school)).toEqual(["S01", "S02"]);
});

test("past the time limit tables are left out from last to first, each with the reason", () => {
  const sample = wave([
    school("S01", "staff", 3),
    school("DISTRICT", "community", 4),
    school("S02", "staff", 30),
    school("S03", "staff", 30),
  ]);
  let attempts = 0;
  const onlyFirst = () => {
    attempts += 1;
    const isLate = attempts === 1;
    return () => isLate;
  };
  const built = release(sample, { isPast: onlyFirst });
  expect(built.tables.map(({ name }) => name)).toEqual(["audience", "school"]);
  expect(built.dropped.map(({ table }) => table)).toEqual(["language", "items"]);
  expect(release(sample, { isPast: () => () => true }).tables).toEqual([]);
});

test("the tables do not depend on the order of the tallies", () => {
  const { tallies, roster } = wave(
    [4, 14, 22, 31].map((n, i) => school(`S0${i}`, "families", n, { silent: i })),
  );
  const there = release({ tallies, roster });
  const back = release({ tallies: [...tallies].reverse(), roster: [...roster].reverse() });
  expect(back).toEqual(there);
});

test("from random releases an outsider finds no small group", () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 10, max: 50 }));
  const one = fc.record({
    n: count,
    silent: fc.integer({ min: 0, max: 6 }),
    es: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 2, maxLength: 6 }), (schools) => {
      const groups = schools.flatMap(({ n, silent, es }, i) => [
        school(`S0${i}`, "families", n, { silent, N: 200 }),
        school(`S0${i}`, "families", es, { language: "es", N: 60 }),
        school(`S0${i}`, "staff", n >> 1, { silent, N: 90 }),
      ]);
      const { tallies, roster } = wave(groups);
      expect(smallGroupsFound(groups, release({ tallies, roster }))).toEqual([]);
    }),
    { numRuns: 20, seed: 5 },
  );
});

/** Every count below ten that can be read or narrowed from the published rows. */
function smallGroupsFound(groups: readonly Group[], built: ReturnType<typeof release>): string[] {
  const rows = ["audience", "school", "language"].flatMap((name) => rowsOf(built, name));
  const measures = ["n", "awareness", "buy_in"] as const;
  const width = rows.length * 5;
  const at = (row: number, measure: number) => row * 5 + measure;
  const shown = (row: number, measure: number) => {
    const name = measures[measure] ?? "n";
    return name === "n" ? rows[row]?.n : rows[row]?.constructs[name]?.n_valid;
  };
  const truth = (row: number, measure: number) =>
    groups
      .filter((group) => {
        const { audience, school: name = group.school, language } = rows[row] ?? {};
        return (
          group.audience === audience &&
          group.school === name &&
          (group.language ?? "en") === (language ?? group.language ?? "en")
        );
      })
      .reduce((sum, { n, silent = 0 }) => sum + (measure === 2 ? Math.max(0, n - silent) : n), 0);
  const line = (entries: [number, number][], right: number) => {
    const row = Array<number>(width).fill(0);
    for (const [column, value] of entries) row[column] = value;
    return [...row, right];
  };
  const equations = rows.flatMap((row, i) => [
    ...[0, 1, 2].flatMap((m) =>
      typeof shown(i, m) === "number" ? [line([[at(i, m), 1]], Number(shown(i, m)))] : [],
    ),
    ...[1, 2].map((m) =>
      line(
        [
          [at(i, 0), 1],
          [at(i, m), -1],
          [at(i, m + 2), -1],
        ],
        0,
      ),
    ),
    ...(row.school || row.language ? [] : (["school", "language"] as const)).flatMap((part) => {
      const parts = rows.flatMap((other, j) =>
        other.audience === row.audience && other[part] ? [j] : [],
      );
      if (parts.length === 0) return [];
      return [0, 1, 2].map((m) =>
        line([[at(i, m), 1], ...parts.map((j): [number, number] => [at(j, m), -1])], 0),
      );
    }),
  ]);
  const small = rows.flatMap((_, i) =>
    [0, 1, 2].flatMap((m) => (truth(i, m) < 10 ? [{ i, m }] : [])),
  );
  const visible = small.filter(({ i, m }) => typeof shown(i, m) === "number");
  const hidden = extremes(
    equations,
    small.map(({ i, m }) => line([[at(i, m), 1]], 0).slice(0, -1)),
  );
  const narrow = hidden.filter(({ low, high }) => low > 1e-6 || high < 10 - 1e-6);
  return [
    ...visible.map(({ i, m }) => `visible ${i} ${m}`),
    ...narrow.map(({ low, high }) => `[${low}, ${high}]`),
  ];
}

test("a wave that asked nobody yet has a release without rows", () => {
  const built = release({ tallies: [], roster: [] });
  expect(built.dropped).toEqual([]);
  expect(built.tables.flatMap(({ rows }) => [...rows])).toEqual([]);
});
