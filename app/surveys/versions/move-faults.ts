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
  const faults = AUDIENCES.flatMap((audience) => faultsFor(before, after, audience));
  return [...new Set([...notAsked(before, after), ...faults])];
}

/** Questions that some who were asked are asked no longer. */
function notAsked(before: SurveyDefinition, after: SurveyDefinition): string[] {
  const lost = new Map<string, Audience[]>();
  const kept = new Set<string>();
  for (const audience of AUDIENCES) {
    const asked = new Set(itemsFor(after, audience).map(({ id }) => id));
    for (const { id } of itemsFor(before, audience)) {
      if (asked.has(id)) kept.add(id);
      else lost.set(id, [...(lost.get(id) ?? []), audience]);
    }
  }
  return [...lost].map(([id, audiences]) => {
    const readers = audiences.map((audience) => audience.replace("_", " ")).join(", ");
    return kept.has(id) ? `${id} is no longer asked of ${readers}.` : `${id} is no longer asked.`;
  });
}

function faultsFor(
  before: SurveyDefinition,
  after: SurveyDefinition,
  audience: Audience,
): string[] {
  const asked = new Map(itemsFor(after, audience).map((item) => [item.id, item]));
  const known = itemsFor(before, audience);
  const faults = known.flatMap((item) => {
    const now = asked.get(item.id);
    return now ? itemFaults({ before, item }, { after, now }) : [];
  });
  const ids = new Set(known.map(({ id }) => id));
  const added = [...asked.values()].filter(
    (item) => isChoice(item) && item.scored && !ids.has(item.id),
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
