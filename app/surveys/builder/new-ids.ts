import type { Option } from "../item";
import type { SurveyDefinition } from "../survey";
import { looksBackAt } from "../survey-rules";

/** Ids that are spoken for beyond the draft itself: those of versions that were published. */
export type TakenIds = ReadonlySet<string>;

/** Ids by counting: the next number after every one that is there, was published, or is looked at. */
export function itemIds(survey: SurveyDefinition, taken: TakenIds): () => string {
  const known = [...taken, ...survey.sections.flatMap(idsInSection)];
  return counting("Q", known);
}

/** Ids for rows of a matrix: `Q3_1`, `Q3_2` … */
export function rowIds(survey: SurveyDefinition, entry: string, taken: TakenIds): () => string {
  const known = [...taken, ...survey.sections.flatMap(idsInSection)];
  return counting(`${entry.slice(0, 26)}_`, known);
}

export function sectionIds(survey: SurveyDefinition): () => string {
  return counting(
    "s",
    survey.sections.map(({ id }) => id),
  );
}

export function optionSetNames(survey: SurveyDefinition): () => string {
  const used = survey.sections.flatMap(({ items }) =>
    items.flatMap((entry) => ("options" in entry ? [entry.options] : [])),
  );
  return counting("answers", [...Object.keys(survey.optionSets), ...used]);
}

/** A code is an answer's name in the data for ever, so that none is given twice in a set. */
export function optionCodes(options: readonly Option[]): () => string {
  return counting(
    "",
    options.filter(({ counts_as }) => !counts_as).map(({ code }) => code),
    options.map(({ code }) => code),
  );
}

function idsInSection(section: SurveyDefinition["sections"][number]): string[] {
  return [section, ...section.items].flatMap((part) => [
    ...("items" in part ? [] : [part.id]),
    ...("rows" in part ? part.rows.map(({ id }) => id) : []),
    ...looksBackAt(part),
  ]);
}

/** The next numbers after the greatest of `known` with this prefix; never one of `skipped`. */
function counting(prefix: string, known: readonly string[], skipped = known): () => string {
  const numbers = known.flatMap((id) => {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length) : "";
    return /^[1-9]\d{0,5}$/.test(rest) ? [Number(rest)] : [];
  });
  const never = new Set(skipped);
  let last = Math.max(0, ...numbers);
  return () => {
    do last += 1;
    while (never.has(`${prefix}${last}`));
    return `${prefix}${last}`;
  };
}
