import type { Construct } from "../construct";
import { type Entry, isChoice, type Option } from "../item";
import type { SurveyDefinition } from "../survey";
import { changeEntry, changeSection, findEntry, matrixOf, movedBy } from "./change";
import type { AddedKind, EntryPatch, EntryPlace } from "./edit";
import { addedKindOf, choosingEntry, makeEntry, wordsIn } from "./new-entry";
import { itemIds, rowIds, type TakenIds } from "./new-ids";

interface AddedEntries extends EntryPlace {
  kind: AddedKind;
  language: string;
  texts: readonly string[];
  scale: readonly Option[];
}

/** Adds an entry for each text; those added together offer the same answers. */
export function addEntries(survey: SurveyDefinition, added: AddedEntries, taken: TakenIds) {
  const next = itemIds(survey, taken);
  let grown = survey;
  let shared: string | null = null;
  const entries = added.texts.map((text): Entry => {
    const base = { id: next(), text: wordsIn(added.language, text), required: false };
    if (shared !== null) {
      return choosingEntry(added.kind, base, shared, rowIds(grown, base.id, taken));
    }
    const made = makeEntry(grown, added.kind, base, { scale: added.scale, taken });
    grown = made.survey;
    if ("options" in made.entry) shared = made.entry.options;
    return made.entry;
  });
  return changeSection(grown, added.section, (section) => ({
    ...section,
    items: section.items.toSpliced(added.at, 0, ...entries),
  }));
}

/** Takes an entry out and puts it in a place counted without it. */
export function moveEntry(survey: SurveyDefinition, id: string, to: EntryPlace) {
  const entry = findEntry(survey, id);
  if (!entry || !survey.sections.some((section) => section.id === to.section)) return survey;
  return changeSection(
    changeEntry(survey, id, () => []),
    to.section,
    (section) => ({ ...section, items: section.items.toSpliced(Math.max(0, to.at), 0, entry) }),
  );
}

/** The same once more right after it, under new ids, offering the same answers. */
export function duplicateEntry(survey: SurveyDefinition, id: string, taken: TakenIds) {
  return changeEntry(survey, id, (entry) => [
    entry,
    copyOf(survey, entry, itemIds(survey, taken)()),
  ]);
}

export function copyOf(survey: SurveyDefinition, entry: Entry, id: string): Entry {
  if (entry.kind !== "matrix") return { ...entry, id };
  const next = rowIds(survey, id, new Set());
  return { ...entry, id, rows: entry.rows.map((row) => ({ ...row, id: next() })) };
}

/** Another kind of the same question: its words stay, its answers stay where the kind has some. */
export function setKind(
  survey: SurveyDefinition,
  id: string,
  kind: AddedKind,
  how: { scale: readonly Option[]; taken: TakenIds },
): SurveyDefinition {
  const entry = findEntry(survey, id);
  if (!entry || addedKindOf(entry) === kind) return survey;
  const { text, required, hint, about, showIf } = entry;
  const base = { id, text, required, hint, about, showIf };
  if ("options" in entry && offersAnswers(kind)) {
    const rows = rowIds(survey, id, how.taken);
    return changeEntry(survey, id, () => choosingEntry(kind, base, entry.options, rows));
  }
  const made = makeEntry(survey, kind, base, how);
  return changeEntry(made.survey, id, () => made.entry);
}

function offersAnswers(kind: AddedKind): boolean {
  return ["single", "multiple", "ranking", "offer", "matrix"].includes(kind);
}

export function setEntry(survey: SurveyDefinition, id: string, patch: EntryPatch) {
  return changeEntry(survey, id, (entry) => patched(entry, patch));
}

function patched(entry: Entry, { required, places, min, max }: EntryPatch): Entry {
  const next = required === undefined ? entry : { ...entry, required };
  if (isChoice(next)) return places === undefined ? next : { ...next, places: places ?? undefined };
  if (next.kind === "number") {
    const [least, most] = [min === undefined ? next.min : min, max === undefined ? next.max : max];
    return { ...next, min: numberOrNone(least), max: numberOrNone(most) };
  }
  if (next.kind === "date") {
    const [first, last] = [min === undefined ? next.min : min, max === undefined ? next.max : max];
    return { ...next, min: textOrNone(first), max: textOrNone(last) };
  }
  return next;
}

type Bound = string | number | null | undefined;
const numberOrNone = (bound: Bound) => (typeof bound === "number" ? bound : undefined);
const textOrNone = (bound: Bound) => (typeof bound === "string" ? bound : undefined);

/** What an item, or a row of a matrix, measures. */
export function measure(
  survey: SurveyDefinition,
  id: string,
  construct: Construct | null,
  scored: boolean,
): SurveyDefinition {
  const measures = { construct: construct ?? undefined, scored: construct !== null && scored };
  const matrix = matrixOf(survey, id);
  if (!matrix) {
    return changeEntry(survey, id, (entry) =>
      isChoice(entry) ? { ...entry, ...measures } : entry,
    );
  }
  const rows = matrix.rows.map((row) => (row.id === id ? { ...row, ...measures } : row));
  return changeEntry(survey, matrix.id, () => ({ ...matrix, rows }));
}

export function addRows(
  survey: SurveyDefinition,
  { entry: id, language, texts }: { entry: string; language: string; texts: readonly string[] },
  taken: TakenIds,
): SurveyDefinition {
  const next = rowIds(survey, id, taken);
  return changeEntry(survey, id, (entry) => {
    if (entry.kind !== "matrix") return entry;
    const last = entry.rows.at(-1);
    const added = texts.map((text) => ({
      ...{ id: next(), text: wordsIn(language, text) },
      ...{ construct: last?.construct, scored: last?.scored ?? false },
    }));
    return { ...entry, rows: [...entry.rows, ...added] };
  });
}

/** A matrix keeps at least one row. */
export function changeRows(survey: SurveyDefinition, row: string, by: -1 | 1 | "remove") {
  const matrix = matrixOf(survey, row);
  if (!matrix) return survey;
  const at = matrix.rows.findIndex(({ id }) => id === row);
  if (by === "remove" && matrix.rows.length === 1) return survey;
  const rows = by === "remove" ? matrix.rows.toSpliced(at, 1) : movedBy(matrix.rows, at, by);
  return changeEntry(survey, matrix.id, () => ({ ...matrix, rows }));
}
