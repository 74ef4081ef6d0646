import { resultsWords } from "~/scores/messages/results-words";
import { ResultsItem } from "~/scores/results/results-items-part";
import type { ShownPartResult } from "./list-part-results.server";
import type { PlanWords } from "./messages";

type PartResultsListProps = {
  results: readonly ShownPartResult[];
  resultsBase: string;
  words: PlanWords;
  /** Of each question's heading. */
  level: 3 | 4;
};

/** What people answered about one part of the plan, each with the wave whose results it is from. */
export function PartResultsList({ results, resultsBase, words, level }: PartResultsListProps) {
  const { t, number, lang } = words;
  const said = resultsWords(lang);
  return results.map(({ item, number: wave, surveySlug, closed }) => (
    <div key={`${surveySlug} ${wave} ${item.id}`} className="stack">
      <div className="stack" lang={said.lang} dir={said.dir}>
        <ResultsItem item={item} words={said} level={level} />
      </div>
      <p className="soft">
        <a href={`${resultsBase}/${surveySlug}?wave=${wave}&lang=${lang}`}>
          {t("scores.from", { number: number(wave), day: closed })}
        </a>
      </p>
    </div>
  ));
}
