import type { Entry } from "../item";
import type { Section, SurveyDefinition } from "../survey";
import { optionSet } from "./change";
import { itemIds, optionSetNames, rowIds, sectionIds, type TakenIds } from "./new-ids";
import { type Renames, renameSection } from "./rename";
import { contentsOf } from "./same";

/** Which parts of a survey are copied. */
export type Pick = "all" | { section: string } | { entry: string };

/** Where they are put: a section or whole survey among the sections, an entry among a section's entries. */
export interface InsertPlace {
  section: string | null;
  at: number;
}

/**
 * Copies parts of a survey into another (or the same). An id stays as it is where it is free, so that answers
 * can be compared between surveys. What a part looks at outside of what is copied stays only where this
 * survey has the same question; else it is a fault under a name that nothing has, for a person to mend.
 */
export function insertParts(
  survey: SurveyDefinition,
  from: SurveyDefinition,
  pick: Pick,
  place: InsertPlace,
  taken: TakenIds,
): SurveyDefinition {
  const picked = pickedSections(from, pick);
  const rename = renaming(survey, from, picked, taken);
  const [withSets, setName] = mergeOptions(survey, from, picked);
  const next = sectionIds(survey);
  const added = picked.map((section) => {
    const renamed = renameSection(section, rename);
    const items = renamed.items.map((entry) =>
      "options" in entry ? { ...entry, options: setName(entry.options) } : entry,
    );
    const isFree = survey.sections.every(({ id }) => id !== section.id);
    return { ...renamed, id: isFree ? section.id : next(), items };
  });
  return put(mergeUnreviewed(withSets, from), added, place);
}

function put(survey: SurveyDefinition, added: Section[], { section: target, at }: InsertPlace) {
  if (target === null) {
    return { ...survey, sections: survey.sections.toSpliced(at, 0, ...added) };
  }
  const entries = added.flatMap(({ items }) => items);
  const sections = survey.sections.map((section) =>
    section.id === target
      ? { ...section, items: section.items.toSpliced(at, 0, ...entries) }
      : section,
  );
  return { ...survey, sections };
}

function pickedSections(from: SurveyDefinition, pick: Pick): Section[] {
  if (pick === "all") return from.sections;
  if ("section" in pick) return from.sections.filter(({ id }) => id === pick.section);
  return from.sections
    .map((section) => ({ ...section, items: section.items.filter(({ id }) => id === pick.entry) }))
    .filter(({ items }) => items.length > 0);
}

/** An id of a copied part: its own where that is free, else a new one. */
function renaming(
  survey: SurveyDefinition,
  from: SurveyDefinition,
  picked: Section[],
  taken: TakenIds,
): Renames {
  const here = new Map(survey.sections.flatMap(({ items }) => items.flatMap(idsWithWords)));
  const there = new Map(from.sections.flatMap(({ items }) => items.flatMap(idsWithWords)));
  const next = itemIds({ ...survey, sections: [...survey.sections, ...picked] }, taken);
  const names = new Map<string, string>();
  for (const entry of picked.flatMap(({ items }) => items)) {
    const isFree = idsWithWords(entry).every(([id]) => !here.has(id));
    const id = isFree ? entry.id : next();
    names.set(entry.id, id);
    if (entry.kind !== "matrix") continue;
    const nextRow = rowIds(survey, id, taken);
    for (const row of entry.rows) names.set(row.id, isFree ? row.id : nextRow());
  }
  const sameQuestion = (id: string) => here.has(id) && here.get(id) === there.get(id);
  return (id) => names.get(id) ?? (sameQuestion(id) ? id : `${id.slice(0, 26)}_there`);
}

function idsWithWords(entry: Entry): [string, string][] {
  const rows = entry.kind === "matrix" ? entry.rows : [];
  return [entry, ...rows].map(({ id, text }) => [id, contentsOf(text)]);
}

/** The survey with the sets of answers that the parts offer, and what each is called in it. */
function mergeOptions(
  survey: SurveyDefinition,
  from: SurveyDefinition,
  picked: Section[],
): [SurveyDefinition, (name: string) => string] {
  const names = new Map<string, string>();
  let merged = survey;
  for (const entry of picked.flatMap(({ items }) => items)) {
    if (!("options" in entry) || names.has(entry.options)) continue;
    const options = optionSet(from, entry.options) ?? [];
    const text = contentsOf(options);
    const same = Object.entries(merged.optionSets).find(([, known]) => contentsOf(known) === text);
    const free = optionSet(merged, entry.options) ? optionSetNames(merged)() : entry.options;
    const name = same?.[0] ?? free;
    names.set(entry.options, name);
    if (!same) merged = { ...merged, optionSets: { ...merged.optionSets, [name]: options } };
  }
  return [merged, (name) => names.get(name) ?? name];
}

/** Languages that came along unreviewed are unreviewed here. */
function mergeUnreviewed(survey: SurveyDefinition, from: SurveyDefinition): SurveyDefinition {
  const unreviewed = [...new Set([...(survey.unreviewed ?? []), ...(from.unreviewed ?? [])])];
  return unreviewed.length > 0 ? { ...survey, unreviewed } : survey;
}
