import { resultsWords } from "~/scores/messages/results-words";
import type { ReleaseTable } from "~/scores/release/release";
import { type ItemResult, itemResults } from "~/scores/results/results-items";
import { itemRowsOf } from "~/scores/results/results-source";
import type { About, SurveyDefinition } from "~/surveys/survey";

/** How a wave answered an item about a part of the plan: released shares and nothing else. */
export type PartResult = {
  about: About;
  item: ItemResult;
  number: number;
  surveySlug: string;
  closesAt: Date;
};

type Asked = {
  wave: Pick<PartResult, "number" | "surveySlug" | "closesAt"> & {
    tables: readonly ReleaseTable[];
  };
  definition: SurveyDefinition;
};

/** The released results of every item that says which part of a plan it is about. */
export function partResults(asked: Asked, lang: string, fallback: string): PartResult[] {
  const { definition, wave } = asked;
  const { t } = resultsWords(lang, fallback);
  const about = new Map(
    definition.sections.flatMap(({ items }) =>
      items.flatMap((item) => (item.about ? [[item.id, item.about] as const] : [])),
    ),
  );
  const rows = itemRowsOf(wave.tables).filter(({ item }) => about.has(item));
  const nameOf = (audience: string) => t("group.name", { audience });
  return itemResults(definition, rows, { lang, fallback, nameOf }).flatMap((item) => {
    const part = about.get(item.id);
    const { number, surveySlug, closesAt } = wave;
    return part ? [{ about: part, item, number, surveySlug, closesAt }] : [];
  });
}

/** Those about a section, by its stable key. */
export function aboutSection<T extends { about: About }>(results: readonly T[], key: string): T[] {
  return results.filter(({ about }) => "section" in about && about.section === key);
}

export function aboutGoal<T extends { about: About }>(results: readonly T[], id: string): T[] {
  return results.filter(({ about }) => "goal" in about && about.goal === id);
}
