import type { Translator } from "~/responses/messages/translator";
import type { ShownResult } from "~/scores/results/results-rows";
import type { ScoreWords } from "~/ui/charts/score-plot";
import { plotWords } from "./plot-words";
import type { Receipt } from "./receipt";
import { fill, reportWords } from "./report-words";

/** What a receipt's plot says of oneself and of one's groups, in the receipt's language. */
export function receiptWords(
  { construct, groups }: Receipt[number],
  when: string,
  translated: Translator,
): ScoreWords {
  const { t, language } = translated;
  const { words } = reportWords(language);
  const shown = new Map(groups.flatMap((row) => (row.kind === "score" ? [[row.key, row]] : [])));
  const base = plotWords(translated, t(`construct.${construct}`), {}, when);
  const detailOf = (row: ShownResult) =>
    [
      t("receipt.answered", { count: row.answered?.n ?? row.n }),
      ...(row.lowPrecision ? [words.low] : []),
      ...(row.fewAnswered ? [words.few] : []),
      ...(row.openLink ? [words.open] : []),
    ].join(" · ");
  return {
    ...base,
    detail: ({ key }) => {
      const row = shown.get(key);
      return row ? detailOf(row) : "";
    },
    behind: ({ key, value }) => {
      const coded = shown.get(key)?.coded;
      if (!coded) return "";
      const bound = coded === "at_least" ? words.atLeast : words.atMost;
      return fill(bound, { score: base.number(value) });
    },
    legend: { ...base.legend, openLink: words.loose },
  };
}
