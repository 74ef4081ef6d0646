import type { Audience } from "~/people/audience";
import type { Condition } from "~/surveys/condition";
import { AGREED } from "~/surveys/condition-rules";
import { type Entry, type Item, isChoice, itemsOf } from "~/surveys/item";
import { entriesFor, optionsOf, type Section, type SurveyDefinition } from "~/surveys/survey";
import { looksBackAt } from "~/surveys/survey-rules";
import type { QuestionSpec, SpecPlace } from "./question-spec";

const known = new WeakMap<SurveyDefinition, Map<Audience, readonly SpecPlace[]>>();

/** What an audience is asked, place by place in the form's order; made once a definition. */
export function formPlaces(definition: SurveyDefinition, audience: Audience): readonly SpecPlace[] {
  const byAudience = known.get(definition) ?? new Map<Audience, readonly SpecPlace[]>();
  known.set(definition, byAudience);
  const places = byAudience.get(audience) ?? placesOf(definition, audience);
  byAudience.set(audience, places);
  return places;
}

function placesOf(definition: SurveyDefinition, audience: Audience): SpecPlace[] {
  return definition.sections.flatMap((section) =>
    entriesFor(section, audience).map((entry) => placeOf(definition, section, entry)),
  );
}

function placeOf(definition: SurveyDefinition, section: Section, entry: Entry): SpecPlace {
  const questions = itemsOf(entry).map((item) => specOf(definition, item));
  return {
    id: entry.id,
    keys: questions.map(({ id }) => id),
    showIf: both(section.showIf, entry.showIf),
    questions,
    looksAt: [...looksBackAt(section), ...looksBackAt(entry)],
  };
}

function both(section: Condition | undefined, entry: Condition | undefined): Condition | null {
  return section && entry ? { all: [section, entry] } : (section ?? entry ?? null);
}

function specOf(definition: SurveyDefinition, item: Item): QuestionSpec {
  const { id, kind } = item;
  const base: QuestionSpec = { id, kind, ...(item.required ? { required: true } : {}) };
  if (isChoice(item)) return { ...base, ...choiceSpec(definition, item.options) };
  if (item.kind === "consent") return { ...base, codes: [AGREED] };
  if (item.kind !== "number" && item.kind !== "date") return base;
  const { min, max } = item;
  return {
    ...base,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

function choiceSpec(definition: SurveyDefinition, set: string) {
  const options = optionsOf(definition, { options: set });
  const lone = options.filter(({ exclusive, counts_as }) => exclusive || counts_as !== undefined);
  const other = options.find((option) => option.other);
  return {
    codes: options.map(({ code }) => code),
    ...(lone.length > 0 ? { lone: lone.map(({ code }) => code) } : {}),
    ...(other ? { other: other.code } : {}),
  };
}
