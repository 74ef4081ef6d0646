import type { ShownScore } from "~/ui/charts/score";
import type { ScoreWords } from "~/ui/charts/score-plot";
import type { ResultsWords } from "./messages";
import type { ScoreResult } from "./results-rows";

type Times = { when: string; before: string | null };

/** What a plot of these rows says, in the page's language. */
export function scoreWords(
  subject: string,
  rows: readonly ScoreResult[],
  { when, before }: Times,
  words: ResultsWords,
): ScoreWords {
  const { t, number } = words;
  const results = new Map(rows.flatMap((row) => (row.kind === "score" ? [[row.key, row]] : [])));
  const interval = (low: number, high: number) =>
    t("plot.interval", { low: number(low), high: number(high) });
  return {
    ...{ number, interval },
    notShown: t("plot.hidden"),
    reason: t("plot.hidden_why"),
    detail: (row) => answeredText(row, results.get(row.key)?.fewAnswered ?? false, words),
    label: (row) => labelText(row, before, words),
    changes: { up: t("plot.up"), down: t("plot.down"), same: t("plot.same") },
    behind: (row) => {
      const { coded, points } = results.get(row.key) ?? {};
      const bound = coded ? t(`plot.${coded}`) : "";
      return [bound, behindText(row, points, before, words)].filter(Boolean).join(" · ");
    },
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
      answered: t("table.answered"),
      now: when,
      interval: t("table.interval"),
      before: before ?? "",
      change: t("table.change"),
      none: t("table.none"),
      notCompared: t("plot.not_compared"),
    },
  };
}

/** "21 people answered, low precision". */
function answeredText(row: ShownScore, fewAnswered: boolean, { t }: ResultsWords): string {
  return [
    t("plot.answered", { count: row.n ?? 0 }),
    ...(row.lowPrecision ? [t("plot.low")] : []),
    ...(fewAnswered ? [t("plot.few")] : []),
    ...(row.openLink ? [t("plot.open")] : []),
  ].join(", ");
}

function labelText(row: ShownScore, before: string | null, { t, number }: ResultsWords): string {
  const { name, interval } = row;
  const value = number(row.value);
  const label = interval
    ? t("plot.label_interval", { name, value, low: number(interval[0]), high: number(interval[1]) })
    : t("plot.label", { name, value });
  if (row.before === undefined || before === null) return label;
  return t("plot.label_before", { label, when: before, before: number(row.before) });
}

function behindText(
  row: ShownScore,
  points: number | undefined,
  before: string | null,
  { t, number }: ResultsWords,
): string {
  if (before === null) return "";
  if (row.openLink || row.change === undefined) return t("plot.not_compared");
  if (row.change === "same" || points === undefined) return "";
  return t("plot.since", { points: number(points), when: before });
}
