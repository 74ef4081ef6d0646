import { localeOf } from "~/responses/messages/languages";
import type { Translator } from "~/responses/messages/translator";
import { precisionOf } from "~/scores/release/display";
import type { ScoreWords } from "~/ui/charts/score-plot";
import { reportWords } from "./report-words";

/** What the plot of a respondent's own score beside their groups says; `said` by a row's key. */
export function plotWords(
  { t, language }: Translator,
  title: string,
  said: Record<string, string>,
  now: string,
): ScoreWords {
  const { words } = reportWords(language);
  const numbers = new Intl.NumberFormat(localeOf(language));
  const number = (value: number) => numbers.format(value);
  const range = (low: number, high: number) => t("receipt.range", { low, high });
  return {
    number,
    interval: range,
    detail: ({ n, interval }) => {
      if (n === undefined) return "";
      const answered = t("receipt.answered", { count: n });
      return interval && precisionOf(n) === "low" ? `${answered} · ${words.low}` : answered;
    },
    label: ({ name, value, interval }) =>
      `${name}: ${number(value)}${interval ? `, ${range(...interval)}` : ""}`,
    changes: { up: "", down: "", same: "" },
    behind: ({ key }) => said[key] ?? "",
    notShown: t("receipt.hidden"),
    reason: t("receipt.hidden_why"),
    legend: { label: words.legend, now, margin: words.margin, own: t("receipt.you") },
    table: {
      ...{ summary: t("receipt.table"), caption: title, group: words.column },
      ...{ answered: words.answered, now: words.score, interval: words.interval },
      ...{ before: "", change: "", none: "–", notCompared: "" },
    },
  };
}
