import { type CsvCell, csvText } from "~/platform/csv-write";
import type { Coverage } from "./coverage";
import type { Row } from "./effort";
import type { figuresOf, HandledGroup } from "./figures";
import { gapWords } from "./gap-words";
import type { Gap } from "./gaps";

export type DashboardFile = {
  figures: ReturnType<typeof figuresOf>;
  coverage: Coverage;
  gaps: readonly Gap[];
  handled: Readonly<Record<"audience" | "school" | "language", readonly HandledGroup[]>>;
  /** Codes or names of schools by their ids. */
  schools: ReadonlyMap<string, string>;
};

const HEADER = ["question", "by", "group", "measure", "value"];

/** Every figure of the dashboard, a line each; what is too small to show is empty. */
export function dashboardCsv(file: DashboardFile): string {
  const { figures, coverage, gaps, handled, schools } = file;
  const named = (by: string, key: string) => (by === "school" ? (schools.get(key) ?? key) : key);
  const effort = <Key extends string>(question: string, by: string, rows: readonly Row<Key>[]) =>
    rows.flatMap(({ key, touches, reach, lastOn }): CsvCell[][] => [
      [question, by, named(by, key), "touches", touches],
      [question, by, named(by, key), "people_added_up", reach],
      [question, by, named(by, key), "last", lastOn],
    ]);
  const breakdowns = ["audience", "school", "language"] as const;
  return csvText([
    HEADER,
    ...effort("channels", "channel", figures.channels),
    ...effort("types", "message_type", figures.types),
    ...effort("frequency", "audience", figures.audiences),
    ...effort("frequency", "school", figures.schools),
    ...effort("frequency", "language", figures.languages),
    ...breakdowns.flatMap((by) =>
      handled[by].flatMap((group) => handledLines(by, named(by, group.key), group)),
    ),
    ...breakdowns.flatMap((by) =>
      coverage[by].flatMap(({ key, in30, in90 }): CsvCell[][] => [
        ["coverage", by, named(by, key), "percent_in_30_days", in30],
        ["coverage", by, named(by, key), "percent_in_90_days", in90],
      ]),
    ),
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
