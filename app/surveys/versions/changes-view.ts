import { changeWords } from "../builder/words";
import type { Comparison } from "../comparability";
import { itemsOf } from "../item";
import type { SurveyDefinition } from "../survey";
import { languageInEnglish } from "../translating/language-words";
import {
  compareDefinitions,
  type Mark,
  noLongerCompared,
  type TextChange,
  type ThingChange,
} from "./compare-definitions";

/** A part that changed, as a page shows it. */
export interface ShownChange extends Omit<ThingChange, "texts"> {
  /** In the language of the originals. */
  texts: TextChange[];
  others: { language: string; name: string; texts: TextChange[] }[];
  /** What it means for answers; null where the part is no question of both versions. */
  answers: { isComparable: boolean; words: string } | null;
}

export interface ChangesView {
  things: ShownChange[];
  counts: Record<Mark, number>;
  unchanged: number;
  /** How many questions both have, and those of them whose answers are no longer compared. */
  both: number;
  lost: { id: string; words: string }[];
}

/** What changed between two versions, for staff to read before they publish or take a version. */
export function changesView(
  before: SurveyDefinition,
  after: SurveyDefinition,
  source: string,
): ChangesView {
  const changes = compareDefinitions(before, after, source);
  const rows = rowsOf(after);
  const comparisonsOf = (thing: ThingChange) =>
    (thing.kind === "question" ? (rows.get(thing.ref) ?? []) : []).flatMap(
      (id) => changes.comparisons.get(id) ?? [],
    );
  const known = [...changes.comparisons.values()];
  return {
    ...{ counts: changes.counts, unchanged: changes.unchanged },
    things: changes.things.map((thing) => shown(thing, comparisonsOf(thing), source)),
    both: known.filter(({ state }) => state === "same" || state === "changed").length,
    lost: noLongerCompared(after, changes).map(({ id, comparison }) => ({
      ...{ id, words: whyWords([comparison]) },
    })),
  };
}

/** The ids under which each entry takes answers. */
function rowsOf({ sections }: SurveyDefinition): Map<string, string[]> {
  const entries = sections.flatMap(({ items }) => items);
  return new Map(entries.map((entry) => [entry.id, itemsOf(entry).map(({ id }) => id)]));
}

function shown(
  { texts, ...thing }: ThingChange,
  comparisons: readonly Comparison[],
  source: string,
): ShownChange {
  const languages = [...new Set(texts.map(({ language }) => language))];
  return {
    ...thing,
    texts: texts.filter(({ language }) => language === source),
    others: languages
      .filter((language) => language !== source)
      .map((language) => ({
        ...{ language, name: languageInEnglish(language) },
        texts: texts.filter((text) => text.language === language),
      })),
    answers: answersOf(comparisons),
  };
}

function answersOf(comparisons: readonly Comparison[]): ShownChange["answers"] {
  const known = comparisons.filter(({ state }) => state === "same" || state === "changed");
  if (known.length === 0) return null;
  const lost = known.filter(({ state }) => state === "changed");
  return lost.length === 0
    ? { isComparable: true, words: "Answers stay comparable." }
    : { isComparable: false, words: `Answers are not compared any more: ${whyWords(lost)}.` };
}

function whyWords(comparisons: readonly Comparison[]): string {
  const all = comparisons.flatMap((one) => (one.state === "changed" ? one.changes : []));
  const words = [...new Set(all)].map((change) => changeWords[change]);
  return `${words.join(", ")} changed`;
}
