import { AUDIENCES, type Audience } from "~/people/audience";
import {
  type ChoiceItem,
  type Item,
  isChoice,
  itemsFor,
  optionsOf,
  type SurveyDefinition,
} from "../survey";

/**
 * Why answers given to one version cannot go on in another while a wave is open, a sentence a question: what
 * was answered must still be asked and mean the same, and what is scored must be scored alike for all who
 * answer. Empty: they can.
 */
export function moveFaults(before: SurveyDefinition, after: SurveyDefinition): string[] {
  return [...new Set(AUDIENCES.flatMap((audience) => faultsFor(before, after, audience)))];
}

function faultsFor(
  before: SurveyDefinition,
  after: SurveyDefinition,
  audience: Audience,
): string[] {
  const asked = new Map(itemsFor(after, audience).map((item) => [item.id, item]));
  const known = itemsFor(before, audience);
  const reader = audience.replace("_", " ");
  const faults = known.flatMap((item) => {
    const now = asked.get(item.id);
    return now
      ? itemFaults({ before, item }, { after, now })
      : [`${item.id} is no longer asked of ${reader}.`];
  });
  const ids = new Set(known.map(({ id }) => id));
  const added = [...asked.values()].filter(
    (item) => !ids.has(item.id) && isChoice(item) && item.scored,
  );
  return [...faults, ...added.map(({ id }) => `${id} is new and counts for a score.`)];
}

type Before = { before: SurveyDefinition; item: Item };
type After = { after: SurveyDefinition; now: Item };

function itemFaults({ before, item }: Before, { after, now }: After): string[] {
  if (item.kind !== now.kind) return [`${item.id} is of another type.`];
  if (isChoice(item) && isChoice(now)) return choiceFaults({ before, item }, { after, now });
  if (item.kind === "number" && now.kind === "number") return boundFaults(item, now);
  return item.kind === "date" && now.kind === "date" ? boundFaults(item, now) : [];
}

function choiceFaults(
  { before, item }: { before: SurveyDefinition; item: ChoiceItem },
  { after, now }: { after: SurveyDefinition; now: ChoiceItem },
): string[] {
  const { id } = item;
  const [known, options] = [optionsOf(before, item), optionsOf(after, now)];
  if (item.scored || now.scored) {
    const scale = (list: typeof options) =>
      JSON.stringify(list.map(({ code, score, counts_as }) => [code, score, counts_as ?? null]));
    const isSame = item.scored === now.scored && item.construct === now.construct;
    return isSame && scale(known) === scale(options) ? [] : [`${id} is scored in another way.`];
  }
  const faults = known.flatMap((option) => {
    const now = options.find(({ code }) => code === option.code);
    if (!now) return [`${id} has no answer ${option.code} any more.`];
    const isLess = option.other === true && now.other !== true;
    const isAlone = option.exclusive !== true && now.exclusive === true;
    return isLess || isAlone ? [`Answer ${option.code} of ${id} takes less than before.`] : [];
  });
  const fewer = (now.places ?? options.length) < (item.places ?? known.length);
  return fewer && item.kind === "ranking" ? [...faults, `${id} has fewer places to give.`] : faults;
}

type Bounds = { id: string; min?: number | string | undefined; max?: number | string | undefined };

function boundFaults(before: Bounds, after: Bounds): string[] {
  const { min, max } = after;
  const isRaised = min !== undefined && (before.min === undefined || min > before.min);
  const isLowered = max !== undefined && (before.max === undefined || max < before.max);
  return isRaised || isLowered ? [`${after.id} takes less than before.`] : [];
}
