import type { Construct } from "~/surveys/construct";
import type { ScoreWords } from "~/ui/charts/score-plot";
import type { ResultsWords } from "../messages/results-words";
import { ResultFacts } from "./results-facts";
import type { WeightRemark } from "./results-headline";
import { answeredText, behindText, labelText, moreCells, type Times } from "./results-row-words";
import type { ScoreResult, ShownResult } from "./results-rows";

type Telling = {
  construct: Construct;
  uneven: Readonly<Record<string, WeightRemark>>;
  explain: string | null;
};

/** What a plot of these rows says, in the page's language; with `telling`, all that is known of each. */
export function scoreWords(
  subject: string,
  rows: readonly ScoreResult[],
  { when, before }: Times,
  words: ResultsWords,
  telling?: Telling,
): ScoreWords {
  const { t, number } = words;
  const results = new Map(rows.flatMap((row) => (row.kind === "score" ? [[row.key, row]] : [])));
  const told = <Out,>({ key }: { key: string }, of: (row: ShownResult) => Out, none: Out): Out => {
    const row = results.get(key);
    return row ? of(row) : none;
  };
  const factsOf =
    telling &&
    ((row: ShownResult) => (
      <ResultFacts
        {...{ row, construct: telling.construct, explain: telling.explain, words }}
        uneven={row.openLink ? undefined : telling.uneven[row.place.audience]}
      />
    ));
  return {
    number,
    interval: (low, high) => t("plot.interval", { low: number(low), high: number(high) }),
    notShown: t("plot.hidden"),
    reason: t("plot.hidden_why"),
    detail: (row) => told(row, (one) => answeredText(one, words), ""),
    label: (row) =>
      told(
        row,
        (one) => labelText(one, before, words),
        t("plot.label", { name: row.name, value: number(row.value) }),
      ),
    changes: { up: t("plot.up"), down: t("plot.down"), same: t("plot.same") },
    behind: (row) => told(row, (one) => besideText(one, before, words), ""),
    more: factsOf && ((row) => told(row, factsOf, null)),
    earlier: (row) => told(row, (one) => earlierText(one, before, words), ""),
    legend: {
      label: t("plot.legend"),
      now: when,
      margin: t("plot.margin"),
      before: before ?? undefined,
      openLink: t("plot.loose"),
    },
    table: {
      summary: t("table.summary", { subject }),
      caption: t("table.caption", { subject }),
      group: t("table.group"),
      answered: t("table.scored"),
      now: when,
      interval: t("table.interval"),
      before: before ?? "",
      change: t("table.change"),
      none: t("table.none"),
      notCompared: t("plot.not_compared"),
      more: telling && {
        columns: (["people", "rate", "top", "dont_know", "smallest"] as const).map((column) =>
          t(`table.${column}`),
        ),
        cells: (row) => told(row, (one) => moreCells(one, words), []),
      },
    },
  };
}

/** "40 in March 2026", where there was a score to be compared with. */
function earlierText(row: ShownResult, before: string | null, { t, number }: ResultsWords): string {
  if (before === null || row.before === undefined || row.openLink) return "";
  return t("trend.point", { value: number(row.before), when: before });
}

function besideText(row: ShownResult, before: string | null, words: ResultsWords): string {
  const bound = row.coded ? words.t(`plot.${row.coded}`) : "";
  return [bound, behindText(row, before, words)].filter(Boolean).join(" · ");
}
