import { conditionWords, wordsFor } from "../builder/condition-words";
import { constructWords } from "../builder/words";
import type { Entry, Item, Option } from "../item";
import { isChoice } from "../item";
import type { Section, SurveyDefinition } from "../survey";
import { type Place, placesOf } from "../translating/places";

/** Something about a part of a survey that is not words to read: compared by `value`, shown by `words`. */
export interface Fact {
  name: string;
  value: string;
  words: string;
}

/** A part of a survey as versions are compared: what can be added, removed, moved and changed. */
export interface Thing {
  kind: "survey" | "section" | "question" | "answers";
  /** Its id in the survey; "" of the survey itself. */
  ref: string;
  /** The section it stands in. */
  section: string | null;
  title: string;
  facts: Fact[];
  places: Place[];
}

/** The parts of a survey in its order, then its sets of answers. */
export function thingsOf(definition: SurveyDefinition, language: string): Thing[] {
  const { sections, optionSets } = definition;
  const places = placesOf(definition);
  const own = (is: (place: Place) => boolean) => places.filter(is);
  const survey: Thing = {
    ...{ kind: "survey", ref: "", section: null, title: "The survey itself", facts: [] },
    places: own(({ of }) => of === "survey"),
  };
  const inSections = sections.flatMap((section): Thing[] => [
    sectionThing(definition, section, language, own),
    ...section.items.map((entry) => entryThing(definition, section, entry, language, own)),
  ]);
  const sets = Object.entries(optionSets).map(
    ([set, options]): Thing => ({
      ...{ kind: "answers", ref: set, section: null, title: `Answers “${set}”` },
      facts: optionFacts(options),
      places: own(({ of, id }) => of === "option" && id === set),
    }),
  );
  return [survey, ...inSections, ...sets];
}

type Own = (is: (place: Place) => boolean) => Place[];

function sectionThing(
  definition: SurveyDefinition,
  { id, title, showIf }: Section,
  language: string,
  own: Own,
): Thing {
  return {
    ...{ kind: "section", ref: id, section: null },
    title: `Section “${wordsFor(title, language) || id}”`,
    facts: showIf ? [shownFact(definition, showIf, language)] : [],
    places: own((place) => place.of === "section" && place.id === id),
  };
}

function entryThing(
  definition: SurveyDefinition,
  section: Section,
  entry: Entry,
  language: string,
  own: Own,
): Thing {
  const rows = entry.kind === "matrix" ? entry.rows.map(({ id }) => id) : [];
  const { showIf } = entry;
  return {
    ...{ kind: "question", ref: entry.id, section: section.id },
    title: wordsFor(entry.text, language) || entry.id,
    facts: [...entryFacts(entry), ...(showIf ? [shownFact(definition, showIf, language)] : [])],
    places: own(
      ({ of, id }) => (of === "item" && id === entry.id) || (of === "row" && rows.includes(id)),
    ),
  };
}

function shownFact(
  definition: SurveyDefinition,
  condition: NonNullable<Entry["showIf"]>,
  language: string,
): Fact {
  const words = `only if ${conditionWords(definition, condition, language)}`;
  return { name: "Shown", value: JSON.stringify(condition), words };
}

const fact = (name: string, value: string | number | undefined): Fact[] =>
  value === undefined ? [] : [{ name, value: String(value), words: String(value) }];

function entryFacts(entry: Entry): Fact[] {
  const { kind, required, about } = entry;
  return [
    ...fact("Type", kind),
    ...fact("Has to be answered", required ? "yes" : "no"),
    ...("options" in entry ? fact("Offers the answers", entry.options) : []),
    ...(entry.kind === "matrix"
      ? entry.rows.flatMap((row) => measureFacts(row, `${row.id}: `))
      : []),
    ...(entry.kind === "matrix" ? fact("Rows", entry.rows.map(({ id }) => id).join(", ")) : []),
    ...(isChoice(entry) ? measureFacts(entry, "") : []),
    ...(isChoice(entry) ? fact("Places to give", entry.places) : []),
    ...("min" in entry ? fact("Least", entry.min) : []),
    ...("max" in entry ? fact("Greatest", entry.max) : []),
    ...(entry.kind === "text" ? fact("One line", entry.short ? "yes" : "no") : []),
    ...(about ? [aboutFact(about)] : []),
  ];
}

function aboutFact(about: NonNullable<Entry["about"]>): Fact {
  const words =
    "section" in about ? `section “${about.section}” of the plan` : "a goal of the plan";
  return { name: "About", value: JSON.stringify(about), words };
}

function measureFacts(
  item: Pick<Extract<Item, { scored: boolean }>, "construct" | "scored">,
  of: string,
): Fact[] {
  const { construct, scored } = item;
  return [
    ...fact(`${of}Measures`, construct && constructWords[construct]),
    ...fact(`${of}Counts for a score`, scored ? "yes" : "no"),
  ];
}

function optionFacts(options: readonly Option[]): Fact[] {
  return [
    ...fact("Codes in order", options.map(({ code }) => code).join(", ")),
    ...options.flatMap((option) => {
      const of = `Answer ${option.code}`;
      return [
        ...fact(`${of}: points`, option.score ?? "none"),
        ...fact(`${of}: counts as`, option.counts_as?.replace("_", " ")),
        ...fact(`${of}: goes with others`, option.exclusive ? "no" : "yes"),
        ...fact(`${of}: own words`, option.other ? "yes" : "no"),
      ];
    }),
  ];
}
