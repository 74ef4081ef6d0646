import { roundedFor } from "../release/display";
import type { ReleaseTable } from "../release/release";
import type { RowChange } from "../release/release-change";
import type { Reliability } from "../release/release-reliability";
import type { ConstructFigures, ItemRow, ReleaseRow } from "../release/release-rows";
import { hiddenFigures } from "../release/release-rows";

/**
 * A release's tables as files hold them: figures as precise as their n allows (METHOD 9), hidden
 * ones null. Every field is named here, so that one a release should not have goes no further.
 */
export function fileTables(tables: readonly ReleaseTable[]): ReleaseTable[] {
  return tables.map((table) =>
    table.name === "items"
      ? { name: table.name, rows: table.rows.map(itemRow) }
      : { name: table.name, rows: table.rows.map(scoreRow) },
  );
}

function scoreRow({ audience, school, language, n, ...row }: ReleaseRow): ReleaseRow {
  return {
    audience,
    ...(school === undefined ? {} : { school }),
    ...(language === undefined ? {} : { language }),
    n,
    people: row.people ?? null,
    response_rate: n === null ? null : rounded(row.response_rate, 2),
    constructs: Object.fromEntries(
      Object.entries(row.constructs).map(([name, figures]) => [name, fileFigures(figures)]),
    ),
  };
}

function itemRow({ audience, item, n_valid, options }: ItemRow): ItemRow {
  const isShown = n_valid !== null;
  return {
    ...{ audience, item, n_valid },
    options: options.map(({ code, percent, coded }) =>
      isShown ? { code, percent, coded } : { code, percent: null, coded: null },
    ),
  };
}

function fileFigures(figures: ConstructFigures): ConstructFigures {
  const { n_valid, mean, ci95 } = figures;
  if (n_valid === null || mean === null) return hiddenFigures;
  const score = (value: number) => roundedFor(value, n_valid);
  const shareCi = figures.share_ci95 ?? null;
  return {
    n_valid,
    mean: score(mean),
    se: rounded(figures.se, 1),
    ci95: ci95 && [score(ci95[0]), score(ci95[1])],
    share_at_least_75: rounded(figures.share_at_least_75, 2),
    share_ci95: shareCi && [hundredths(shareCi[0]), hundredths(shareCi[1])],
    dont_know: rounded(figures.dont_know, 2),
    mean_coded: figures.mean_coded,
    share_coded: figures.share_coded,
    dont_know_coded: figures.dont_know_coded ?? null,
    change: figures.change ? fileChange(figures.change, score) : null,
    reliability: figures.reliability ? fileReliability(figures.reliability) : null,
  };
}

function fileChange(change: RowChange, score: (points: number) => number): RowChange {
  return {
    from: change.from,
    points: score(change.points),
    se: tenths(change.se),
    linked: change.linked,
    p: thousandths(change.p),
    p_holm: change.p_holm === null ? null : thousandths(change.p_holm),
    mdc80: tenths(change.mdc80),
    verdict: change.verdict,
  };
}

function fileReliability({ label, n_complete, alpha_ci95, ...found }: Reliability): Reliability {
  return {
    ...{ label, n_complete, alpha: rounded(found.alpha, 2) },
    alpha_ci95: alpha_ci95 && [hundredths(alpha_ci95[0]), hundredths(alpha_ci95[1])],
    omega: rounded(found.omega, 2),
  };
}

function rounded(value: number | null | undefined, digits: 1 | 2): number | null {
  if (value === null || value === undefined) return null;
  return digits === 1 ? tenths(value) : hundredths(value);
}

const tenths = (value: number) => Math.round(10 * value) / 10;
const hundredths = (value: number) => Math.round(100 * value) / 100;
const thousandths = (value: number) => Math.round(1000 * value) / 1000;
