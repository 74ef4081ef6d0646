import type { Entry, Option } from "../item";
import type { Section, SurveyDefinition } from "../survey";

/** The survey with one section changed; as it is where there is none of that id. */
export function changeSection(
  survey: SurveyDefinition,
  id: string,
  change: (section: Section) => Section,
): SurveyDefinition {
  const sections = survey.sections.map((section) =>
    section.id === id ? change(section) : section,
  );
  return { ...survey, sections };
}

/** The survey with one entry changed, or with several or none in its place. */
export function changeEntry(
  survey: SurveyDefinition,
  id: string,
  change: (entry: Entry) => Entry | Entry[],
): SurveyDefinition {
  const sections = survey.sections.map((section) =>
    section.items.some((entry) => entry.id === id)
      ? { ...section, items: section.items.flatMap((e) => (e.id === id ? change(e) : e)) }
      : section,
  );
  return { ...survey, sections };
}

export function changeOptions(
  survey: SurveyDefinition,
  set: string,
  change: (options: Option[]) => Option[],
): SurveyDefinition {
  const options = optionSet(survey, set);
  if (!options) return survey;
  return { ...survey, optionSets: { ...survey.optionSets, [set]: change(options) } };
}

export function optionSet(survey: SurveyDefinition, set: string): Option[] | undefined {
  return Object.hasOwn(survey.optionSets, set) ? survey.optionSets[set] : undefined;
}

export function findEntry(survey: SurveyDefinition, id: string): Entry | undefined {
  return survey.sections.flatMap(({ items }) => items).find((entry) => entry.id === id);
}

/** The matrix that a row stands in. */
export function matrixOf(survey: SurveyDefinition, row: string) {
  for (const entry of survey.sections.flatMap(({ items }) => items)) {
    if (entry.kind === "matrix" && entry.rows.some(({ id }) => id === row)) return entry;
  }
  return undefined;
}

/** The entries that offer a set of answers. */
export function usersOf(survey: SurveyDefinition, set: string): Entry[] {
  return survey.sections
    .flatMap(({ items }) => items)
    .filter((entry) => "options" in entry && entry.options === set);
}

/** A list with one of its things moved to a place counted in the list without it. */
export function movedTo<T>(list: readonly T[], from: number, to: number): T[] {
  const [thing] = list.slice(from, from + 1);
  if (from < 0 || thing === undefined) return [...list];
  return list.toSpliced(from, 1).toSpliced(Math.max(0, to), 0, thing);
}

/** A list with one of its things a place up or down; as it is where there is no further place. */
export function movedBy<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  return to < 0 || to >= list.length ? [...list] : movedTo(list, from, to);
}
