import { AUDIENCES, type Audience } from "~/people/audience";
import { type Item, isChoice } from "./item";
import { itemsFor, optionsOf, type SurveyDefinition } from "./survey";
import { type Texts, wordingFor } from "./texts";

/** What of a question keeps its answers from being compared with those of an earlier version. */
export type Change = "kind" | "wording" | "options" | "scores" | "construct";

export type Comparison =
  | { state: "same" | "new" | "gone" }
  | { state: "changed"; changes: readonly Change[] };

/** Per item id, how each question of a survey and of an earlier version of it compare. */
export function compareVersions(
  now: SurveyDefinition,
  then: SurveyDefinition,
): ReadonlyMap<string, Comparison> {
  const compared = new Map<string, Comparison>();
  const earlier = itemsById(then);
  for (const [id, item] of itemsById(now)) {
    const before = earlier.get(id);
    compared.set(id, before ? compareItems({ now, item }, { then, before }) : { state: "new" });
    earlier.delete(id);
  }
  for (const id of earlier.keys()) compared.set(id, { state: "gone" });
  return compared;
}

/** Whether an audience was asked a question in the same words with the same answers, worth the same. */
export function isAskedTheSame(
  now: SurveyDefinition,
  then: SurveyDefinition,
  audience: Audience,
  id: string,
): boolean {
  const asked = (survey: SurveyDefinition) =>
    itemsFor(survey, audience).find((item) => item.id === id);
  const [item, before] = [asked(now), asked(then)];
  if (!item || !before) return item === before;
  const own = isSameText(wordingFor(item.text, audience), wordingFor(before.text, audience));
  return own && answerChanges({ now, item }, { then, before }).length === 0;
}

interface Now {
  now: SurveyDefinition;
  item: Item;
}
interface Then {
  then: SurveyDefinition;
  before: Item;
}

function compareItems(one: Now, other: Then): Comparison {
  const sameWords = AUDIENCES.every((audience) =>
    isSameText(wordingFor(one.item.text, audience), wordingFor(other.before.text, audience)),
  );
  const changes = [...(sameWords ? [] : ["wording" as const]), ...answerChanges(one, other)];
  return changes.length === 0 ? { state: "same" } : { state: "changed", changes };
}

function answerChanges({ now, item }: Now, { then, before }: Then): Change[] {
  if (item.kind !== before.kind) return ["kind"];
  if (!isChoice(item) || !isChoice(before)) return [];
  const [options, known] = [optionsOf(now, item), optionsOf(then, before)];
  const changes: Change[] = [];
  if (item.construct !== before.construct || item.scored !== before.scored)
    changes.push("construct");
  const sameOptions =
    options.length === known.length &&
    options.every(
      ({ code, label }, index) =>
        code === known[index]?.code && isSameText(label, known[index]?.label ?? null),
    );
  if (!sameOptions) changes.push("options");
  const scores = (list: typeof options) =>
    JSON.stringify(list.map(({ code, score, counts_as }) => [code, score, counts_as ?? null]));
  if (sameOptions && scores(options) !== scores(known)) changes.push("scores");
  return changes;
}

/**
 * The same text in every language that both have, whatever the spaces: one more language changes nothing for
 * those who read another. Null, "is not asked", is only the same as itself.
 */
function isSameText(one: Texts | null, other: Texts | null): boolean {
  if (one === null || other === null) return one === other;
  const plain = (text: string | undefined) => (text ?? "").trim().replace(/\s+/g, " ");
  return Object.keys(one)
    .filter((tag) => Object.hasOwn(other, tag))
    .every((tag) => plain(one[tag]) === plain(other[tag]));
}

function itemsById(survey: SurveyDefinition): Map<string, Item> {
  const items = AUDIENCES.flatMap((audience) => itemsFor(survey, audience));
  return new Map(items.map((item) => [item.id, item]));
}
