import { hideSmall } from "./suppress";

export type CoverageGroup = {
  audience: string | null;
  school: string | null;
  language: string | null;
  people: number;
  in30: number;
  in90: number;
};

/** The share of a group that was reached; null where the group is too small to say. */
export type Covered = { key: string; people: number; in30: number | null; in90: number | null };

export type Coverage = {
  all: Covered | null;
  audience: Covered[];
  school: Covered[];
  language: Covered[];
};

/** Whole percents of people reached, per breakdown, small groups and what would tell of them hidden. */
export function coverageOf(rows: readonly CoverageGroup[], k: number): Coverage {
  const isOf = (row: CoverageGroup, kind: "audience" | "school" | "language") => row[kind] !== null;
  const total = rows.find((row) => !row.audience && !row.school && !row.language);
  const part = (kind: "audience" | "school" | "language") =>
    covered(
      rows
        .filter((row) => isOf(row, kind))
        .map((row) => ({
          key: row[kind] ?? "",
          people: row.people,
          in30: row.in30,
          in90: row.in90,
        })),
      k,
    );
  const [all = null] = total ? covered([{ key: "all", ...total }], k) : [];
  return { all, audience: part("audience"), school: part("school"), language: part("language") };
}

function covered(
  groups: readonly { key: string; people: number; in30: number; in90: number }[],
  k: number,
): Covered[] {
  const hidden = hideSmall(
    groups.map(({ key, people }) => ({ key, n: people })),
    k,
  );
  return groups
    .filter(({ people }) => people > 0)
    .map(({ key, people, in30, in90 }) => {
      const share = (reached: number) =>
        hidden.has(key) ? null : Math.round((reached / people) * 100);
      return { key, people, in30: share(in30), in90: share(in90) };
    })
    .sort((a, b) => b.people - a.people);
}
