import { compareTexts, diffRuns, type Effort, effortFor, type Piece } from "~/platform/text-pieces";
import { type Comparison, compareVersions } from "../comparability";
import { itemsOf } from "../item";
import type { SurveyDefinition } from "../survey";
import { placeWords } from "../translating/place-words";
import { type Fact, type Thing, thingsOf } from "./things";

export type Mark = "added" | "removed" | "moved" | "changed";

export interface FactChange {
  name: string;
  /** Null where there was, or is, nothing. */
  before: string | null;
  after: string | null;
}

export interface TextChange {
  place: string;
  language: string;
  pieces: Piece[];
}

export interface ThingChange extends Pick<Thing, "kind" | "ref" | "title"> {
  marks: Mark[];
  facts: FactChange[];
  texts: TextChange[];
}

export interface SurveyChanges {
  /** What changed, in the later one's order; what was removed stands at the end. */
  things: ThingChange[];
  counts: Record<Mark, number>;
  unchanged: number;
  /** Per question id that both have: whether its answers can still be compared. */
  comparisons: ReadonlyMap<string, Comparison>;
}

/** What changed from one version of a survey to another, part by part, in words of `language` where one has to be named. */
export function compareDefinitions(
  before: SurveyDefinition,
  after: SurveyDefinition,
  language: string,
): SurveyChanges {
  const [olds, news] = [thingsOf(before, language), thingsOf(after, language)];
  const earlier = new Map(olds.map((thing) => [nameOf(thing), thing]));
  const later = new Map(news.map((thing) => [nameOf(thing), thing]));
  const moved = movedOf(olds, news);
  const effort = effortOf(olds, news);
  const both = news.map((thing): ThingChange => {
    const old = earlier.get(nameOf(thing));
    if (!old) return wholeChange(thing, "added");
    const facts = factChanges(old.facts, thing.facts);
    const texts = textChanges(old, thing, effort);
    const marks: Mark[] = [
      ...(moved.has(nameOf(thing)) ? ["moved" as const] : []),
      ...(facts.length + texts.length > 0 ? ["changed" as const] : []),
    ];
    const { kind, ref, title } = thing;
    return { kind, ref, title, marks, facts, texts };
  });
  const gone = olds.filter((thing) => !later.has(nameOf(thing)));
  const all = [...both, ...gone.map((thing) => wholeChange(thing, "removed"))];
  const things = all.filter(({ marks }) => marks.length > 0);
  const counts = { added: 0, removed: 0, moved: 0, changed: 0 };
  for (const mark of things.flatMap(({ marks }) => marks)) counts[mark]++;
  const comparisons = compareVersions(after, before);
  return { things, counts, unchanged: all.length - things.length, comparisons };
}

const nameOf = ({ kind, ref }: Pick<Thing, "kind" | "ref">) => `${kind} ${ref}`;

function wholeChange({ kind, ref, title }: Thing, mark: "added" | "removed"): ThingChange {
  return { kind, ref, title, marks: [mark], facts: [], texts: [] };
}

/** What both have but not in the same order, or not in the same section: as few as explain it. */
function movedOf(olds: readonly Thing[], news: readonly Thing[]): Set<string> {
  const placed = (things: readonly Thing[]) =>
    new Map(things.filter(isPlaced).map((thing) => [nameOf(thing), thing.section]));
  const [was, is] = [placed(olds), placed(news)];
  const moved = new Set<string>();
  for (const [name, section] of is) {
    if (was.has(name) && was.get(name) !== section) moved.add(name);
  }
  for (const section of new Set(is.values())) {
    const stays = (name: string) => was.has(name) && is.has(name) && !moved.has(name);
    const names = (places: ReadonlyMap<string, string | null>) =>
      [...places.keys()].filter((name) => stays(name) && places.get(name) === section);
    const [old, now] = [names(was), names(is)];
    let at = 0;
    for (const { kind, count } of diffRuns(old, now, old.length + now.length) ?? []) {
      if (kind === "added") for (const name of now.slice(at, at + count)) moved.add(name);
      if (kind !== "removed") at += count;
    }
  }
  return moved;
}

const isPlaced = ({ kind }: Thing) => kind === "section" || kind === "question";

function factChanges(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const [old, now] = [before, after].map((facts) => new Map(facts.map((one) => [one.name, one])));
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const [was, is] = [old?.get(name), now?.get(name)];
    if (was?.value === is?.value) return [];
    return [{ name, before: was?.words ?? null, after: is?.words ?? null }];
  });
}

function textChanges(before: Thing, after: Thing, effort: Effort): TextChange[] {
  const old = new Map(before.places.map((place) => [place.key, place]));
  const now = new Map(after.places.map((place) => [place.key, place]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const spot = is ?? was;
    if (!spot) return [];
    const [texts, earlier] = [is?.texts ?? {}, was?.texts ?? {}];
    const languages = [...new Set([...Object.keys(texts), ...Object.keys(earlier)])];
    return languages
      .filter((language) => texts[language] !== earlier[language])
      .map((language) => ({
        ...{ place: placeWords(spot), language },
        pieces: compareTexts(earlier[language] ?? "", texts[language] ?? "", effort),
      }));
  });
}

function effortOf(...things: (readonly Thing[])[]): Effort {
  const texts = things
    .flat()
    .flatMap(({ places }) => places.flatMap((p) => Object.values(p.texts)));
  return effortFor(
    texts.length,
    texts.reduce((sum, { length }) => sum + length, 0),
  );
}

/** The questions of a survey, with those in rows of a matrix under it: whose answers can no longer be compared. */
export function noLongerCompared(
  after: SurveyDefinition,
  { comparisons }: Pick<SurveyChanges, "comparisons">,
): { id: string; comparison: Comparison }[] {
  const ids = after.sections.flatMap(({ items }) => items.flatMap(itemsOf)).map(({ id }) => id);
  return ids.flatMap((id) => {
    const comparison = comparisons.get(id);
    return comparison?.state === "changed" ? [{ id, comparison }] : [];
  });
}
