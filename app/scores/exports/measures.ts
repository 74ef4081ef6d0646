import type { CsvCell } from "~/platform/csv-write";
import type { ConstructFigures } from "../release/release-rows";

/** What a column may hold. `share`: 0 to 1; `points`: of 100. */
export type ColumnKind =
  | { readonly type: "string"; readonly values?: readonly string[] }
  | { readonly type: "boolean" }
  | { readonly type: "integer" | "number"; readonly unit: Unit; readonly range: Range };

export type Unit =
  | "people"
  | "points"
  | "share"
  | "percent"
  | "probability"
  | "wave"
  | "coefficient";
type Range = readonly [least: number | null, most: number | null];

const text = { type: "string" } as const;
const coded = { type: "string", values: ["at_most", "at_least"] } as const;
const people = { type: "integer", unit: "people", range: [0, null] } as const;
const score = { type: "number", unit: "points", range: [0, 100] } as const;
const points = { type: "number", unit: "points", range: [0, null] } as const;
const share = { type: "number", unit: "share", range: [0, 1] } as const;
const chance = { type: "number", unit: "probability", range: [0, 1] } as const;
const coefficient = { type: "number", unit: "coefficient", range: [null, 1] } as const;

type Measure = { readonly kind: ColumnKind; readonly of: (figures: ConstructFigures) => CsvCell };

const measure = (kind: ColumnKind, of: Measure["of"]): Measure => ({ kind, of });

/** Every measure of a construct in a row, in the order of columns. */
export const measures = {
  answered: measure(people, ({ n_valid }) => n_valid),
  mean: measure(score, ({ mean }) => mean),
  mean_coded: measure(coded, ({ mean_coded }) => mean_coded),
  se: measure(points, ({ se }) => se),
  ci95_low: measure(score, ({ ci95 }) => ci95?.[0] ?? null),
  ci95_high: measure(score, ({ ci95 }) => ci95?.[1] ?? null),
  share_at_least_75: measure(share, ({ share_at_least_75 }) => share_at_least_75),
  share_coded: measure(coded, ({ share_coded }) => share_coded),
  share_ci95_low: measure(share, ({ share_ci95 }) => share_ci95?.[0] ?? null),
  share_ci95_high: measure(share, ({ share_ci95 }) => share_ci95?.[1] ?? null),
  dont_know: measure(share, ({ dont_know }) => dont_know),
  dont_know_coded: measure(coded, ({ dont_know_coded }) => dont_know_coded),
  change_from_wave: measure(
    { type: "integer", unit: "wave", range: [1, null] },
    ({ change }) => change?.from ?? null,
  ),
  change: measure(
    { type: "number", unit: "points", range: [-100, 100] },
    ({ change }) => change?.points ?? null,
  ),
  change_se: measure(points, ({ change }) => change?.se ?? null),
  change_linked: measure({ type: "boolean" }, ({ change }) => change && String(change.linked)),
  change_p: measure(chance, ({ change }) => change?.p ?? null),
  change_p_holm: measure(chance, ({ change }) => change?.p_holm ?? null),
  change_mdc80: measure(points, ({ change }) => change?.mdc80 ?? null),
  change_verdict: measure(
    { type: "string", values: ["up", "down", "same"] },
    ({ change }) => change?.verdict ?? null,
  ),
  reliability: measure(
    { type: "string", values: ["unpublished", "experimental", "shown", "headline"] },
    ({ reliability }) => reliability?.label ?? null,
  ),
  complete_cases: measure(people, ({ reliability }) => reliability?.n_complete ?? null),
  alpha: measure(coefficient, ({ reliability }) => reliability?.alpha ?? null),
  alpha_ci95_low: measure(coefficient, ({ reliability }) => reliability?.alpha_ci95?.[0] ?? null),
  alpha_ci95_high: measure(coefficient, ({ reliability }) => reliability?.alpha_ci95?.[1] ?? null),
  omega: measure(coefficient, ({ reliability }) => reliability?.omega ?? null),
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

export const measureNames = Object.keys(measures) as MeasureName[];

/** Every other column of the files of figures. */
export const otherColumns = {
  table: {
    type: "string",
    values: ["audience", "people_who_answered", "school", "language", "items"],
  },
  audience: text,
  school: text,
  language: text,
  measure: text,
  option: text,
  percent: { type: "number", unit: "percent", range: [0, 100] },
  percent_coded: coded,
  people,
  response_rate: share,
} as const satisfies Record<string, ColumnKind>;

export type ColumnName = MeasureName | keyof typeof otherColumns;

export function kindOf(column: ColumnName): ColumnKind {
  return isMeasure(column) ? measures[column].kind : otherColumns[column];
}

const isMeasure = (column: ColumnName): column is MeasureName => Object.hasOwn(measures, column);
