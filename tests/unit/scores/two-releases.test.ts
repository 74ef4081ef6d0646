import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { BuiltRelease } from "~/scores/release/release";
import { extremes } from "./support/attacker";
import { type Group, release, rowsOf, wave } from "./support/release";

vi.setConfig({ testTimeout: 120_000 });

type Story = { earlier: Group[]; later: Group[]; releases: [BuiltRelease, BuiltRelease] };

/** A published release, and the next one built beside it. */
function story(schools: readonly { n: number; es: number; more: number }[]): Story {
  const groups = (of: (school: (typeof schools)[number]) => [number, number]) =>
    schools.flatMap((school, i): Group[] => {
      const [en, es] = of(school);
      const at = { school: `S0${i}`, audience: "families" };
      return [
        { ...at, n: en, N: 400 },
        { ...at, n: es, N: 80, language: "es" },
      ];
    });
  const earlier = groups(({ n, es }) => [n, es]);
  const later = groups(({ n, es, more }) => [n + more, es]);
  const first = release(wave(earlier));
  const before = { tables: first.tables, tallies: wave(earlier).tallies };
  return { earlier, later, releases: [first, release(wave(later), { earlier: [before] })] };
}

/** Rows of both releases as an outsider reads them; an unchanged group is one unknown. */
function unknowns({ earlier, later, releases }: Story) {
  const waves = [earlier, later];
  const members = (groups: readonly Group[], row: { school?: string; language?: string }) =>
    groups.filter(
      (group) =>
        (row.school ?? group.school) === group.school &&
        (row.language ?? group.language ?? "en") === (group.language ?? "en"),
    );
  const columns: { count: number }[] = [];
  const known = new Map<string, number>();
  const rows = releases.flatMap((built, r) =>
    ["audience", "school", "language"].flatMap((name) =>
      rowsOf(built, name).map((row) => {
        const own = members(waves[r] ?? [], row);
        const id = `${name} ${row.school} ${row.language} ${own.map(({ n }) => n).join()}`;
        const column = known.get(id) ?? columns.push({ count: sum(own) }) - 1;
        known.set(id, column);
        return { r, name, column, shown: row.n };
      }),
    ),
  );
  return { rows, columns };
}

const sum = (groups: readonly Group[]) => groups.reduce((total, { n }) => total + n, 0);

function smallGroupsFound(told: Story): string[] {
  const { rows, columns } = unknowns(told);
  const line = (entries: readonly (readonly [number, number])[], right: number) => {
    const values = Array<number>(columns.length).fill(0);
    for (const [column, value] of entries) values[column] = value;
    return [...values, right];
  };
  const equations = [
    ...rows.flatMap(({ column, shown }) => (shown === null ? [] : [line([[column, 1]], shown)])),
    ...[0, 1].flatMap((r) =>
      ["school", "language"].flatMap((name) => {
        const total = rows.find((row) => row.r === r && row.name === "audience");
        const parts = rows.filter((row) => row.r === r && row.name === name);
        if (!total || parts.length === 0) return [];
        const entries = parts.map(({ column }) => [column, -1] as const);
        return [line([[total.column, 1], ...entries], 0)];
      }),
    ),
  ];
  const small = columns.flatMap(({ count }, c) => (count < 10 ? [c] : []));
  const visible = rows.filter(({ column, shown }) => shown !== null && small.includes(column));
  const found = extremes(
    equations,
    small.map((c) => line([[c, 1]], 0).slice(0, -1)),
  );
  return [
    ...visible.map(({ name }) => `visible in ${name}`),
    ...found.flatMap(({ low, high }, i) =>
      low > 1e-6 || high < 10 - 1e-6 ? [`${small[i]}: [${low}, ${high}]`] : [],
    ),
  ];
}

test("what one release hid does not follow from the next, in which its partner is unchanged", () => {
  const told = story([
    { n: 8, es: 0, more: 12 },
    { n: 12, es: 0, more: 0 },
    { n: 40, es: 20, more: 0 },
    { n: 60, es: 30, more: 20 },
  ]);
  const [first, second] = told.releases;
  const shownIn = (built: BuiltRelease) => rowsOf(built, "school").map(({ n }) => n);
  expect(shownIn(first)).toEqual([null, null, 60, 90]);
  expect(shownIn(second).slice(2)).toEqual([60, 110]);
  expect(shownIn(second).slice(0, 2)).not.toEqual([20, 12]);
  expect(smallGroupsFound(told)).toEqual([]);
});

test("a group that no answer changed keeps its figures to the last digit", () => {
  const told = story([
    { n: 40, es: 12, more: 0 },
    { n: 60, es: 20, more: 35 },
    { n: 30, es: 15, more: 0 },
  ]);
  const [first, second] = told.releases.map((built) => rowsOf(built, "school"));
  expect(second?.[0]?.constructs).toEqual(first?.[0]?.constructs);
  expect(second?.[2]?.constructs).toEqual(first?.[2]?.constructs);
  expect(second?.[1]?.constructs).not.toEqual(first?.[1]?.constructs);
});

test("from two random releases together an outsider finds no small group", () => {
  const school = fc.record({
    n: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 10, max: 60 })),
    es: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 25 })),
    more: fc.oneof(fc.constant(0), fc.integer({ min: 10, max: 40 })),
  });
  fc.assert(
    fc.property(fc.array(school, { minLength: 2, maxLength: 6 }), (schools) => {
      expect(smallGroupsFound(story(schools))).toEqual([]);
    }),
    { numRuns: 60, seed: 7 },
  );
});
