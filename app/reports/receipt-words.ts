import type { Translator } from "~/responses/messages/translator";
import { resultsWords } from "~/scores/messages";
import { scoreWords } from "~/scores/results-score-words";
import type { ScoreWords } from "~/ui/charts/score-plot";
import type { Receipt, ScoredConstruct } from "./receipt";

/** What a receipt's plot says: the words of the results pages, with "You" among them. */
export function receiptWords(
  { construct, groups }: Receipt[number],
  when: string,
  { t, language }: Translator,
): ScoreWords {
  const subject = t(`construct.${construct satisfies ScoredConstruct}`);
  const words = scoreWords(subject, groups, { when, before: null }, resultsWords(language));
  return {
    ...words,
    notShown: t("receipt.hidden"),
    reason: t("receipt.hidden_why"),
    detail: (row) => (row.own ? "" : words.detail(row)),
    legend: { ...words.legend, own: t("receipt.you") },
    table: { ...words.table, now: subject },
  };
}
