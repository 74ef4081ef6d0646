import type { Audience } from "~/people/audience";
import { type CsvCell, csvText } from "~/platform/csv-write";
import { MESSAGE_TYPES } from "../touches/touch";
import type { BesideRow } from "./awareness";
import type { Coverage, Covered } from "./coverage";
import type { Row } from "./effort";
import type { figuresOf, HandledGroup } from "./figures";
import { gapWords } from "./gap-words";
import type { Gap } from "./gaps";
import type { Handling } from "./handling";

export type DashboardFile = {
  figures: ReturnType<typeof figuresOf>;
  coverage: Coverage;
  gaps: readonly Gap[];
  handling: Handling;
  handled: Readonly<Record<"audience" | "school" | "language", readonly HandledGroup[]>>;
  beside: readonly { audience: Audience; rows: readonly BesideRow[] }[];
  /** Codes or names of schools by their ids. */
  schools: ReadonlyMap<string, string>;
};

const HEADER = ["question", "by", "group", "measure", "value"];

/** Every figure of the dashboard, a line each; what is too small to show is empty. */
export function dashboardCsv(file: DashboardFile): string {
  const { figures, coverage, gaps, handling, handled, beside, schools } = file;
  const named = (by: string, key: string) => (by === "school" ? (schools.get(key) ?? key) : key);
  const effort = <Key extends string>(question: string, by: string, rows: readonly Row<Key>[]) =>
    rows.flatMap(({ key, touches, reach, lastOn }): CsvCell[][] => [
      [question, by, named(by, key), "touches", touches],
      [question, by, named(by, key), "people_added_up", reach],
      [question, by, named(by, key), "last", lastOn],
    ]);
  const breakdowns = ["audience", "school", "language"] as const;
  const { all } = figures;
  return csvText([
    HEADER,
    ["all", "all", "", "touches", all.touches],
    ["all", "all", "", "people_added_up", all.reach],
    ["all", "all", "", "cost_in_dollars", figures.costCents / 100],
    ["all", "all", "", "hours_of_work", Math.round((figures.minutes / 60) * 100) / 100],
    ...effort("channels", "channel", figures.channels),
    ...effort("types", "message_type", figures.types),
    ...figures.typesByAudience.flatMap(({ audience, counts }) =>
      MESSAGE_TYPES.map((type, at): CsvCell[] => [
        ...["types", "audience", audience, `${type}_touches`],
        counts[at] ?? 0,
      ]),
    ),
    ...effort("frequency", "audience", figures.audiences),
    ...effort("frequency", "school", figures.schools),
    ...effort("frequency", "language", figures.languages),
    ...handledLines("all", "", { key: "", handling }),
    ...breakdowns.flatMap((by) =>
      handled[by].flatMap((group) => handledLines(by, named(by, group.key), group)),
    ),
    ...coverageLines("all", "", coverage.all),
    ...breakdowns.flatMap((by) =>
      coverage[by].flatMap((group) => coverageLines(by, named(by, group.key), group)),
    ),
    ...beside.flatMap(({ audience, rows }) => rows.flatMap((row) => besideLines(audience, row))),
    ...gaps.map((gap): CsvCell[] => ["gaps", gap.kind, "", "sentence", gapWords(gap)]),
  ]);
}

function handledLines(by: string, name: string, { handling }: HandledGroup): CsvCell[][] {
  const said = handling && handling.said.of > 0 ? handling.said : null;
  const values: [string, number | null][] = [
    ["inquiries", handling?.cases ?? null],
    ["median_hours_to_first_answer", handling?.medianHours ?? null],
    ["due_or_answered", handling?.promised.of ?? null],
    ["within_promise", handling?.promised.kept ?? null],
    ["said_it_helped", said?.yes ?? null],
    ["said_anything", said?.of ?? null],
  ];
  return values.map(([measure, value]) => ["handling", by, name, measure, value]);
}

function coverageLines(by: string, name: string, covered: Covered | null): CsvCell[][] {
  return [
    ["coverage", by, name, "percent_in_30_days", covered?.in30 ?? null],
    ["coverage", by, name, "percent_in_90_days", covered?.in90 ?? null],
  ];
}

/** Touches and awareness of a wave, beside each other: nothing says that one made the other. */
function besideLines(audience: Audience, row: BesideRow): CsvCell[][] {
  const { awareness, wave, isDraft } = row;
  const values: [string, string | number | null][] = [
    ["closed", row.closes],
    ["touches_since_the_wave_before", row.touches],
    ["people_added_up", row.reach],
    ["awareness_mean", awareness?.mean ?? null],
    ["awareness_from", awareness?.interval?.[0] ?? null],
    ["awareness_to", awareness?.interval?.[1] ?? null],
    ["awareness_people", awareness?.n ?? null],
  ];
  const name = isDraft ? `${wave} (draft)` : wave;
  return values.map(([measure, value]) => ["beside_awareness", audience, name, measure, value]);
}
