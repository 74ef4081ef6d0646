import type { SurveyDefinition } from "../survey";
import { changeEntry, changeSection } from "./change";
import type { Edit } from "./edit";
import * as entries from "./entry-edits";
import { insertParts } from "./insert";
import { addLanguage, dropLanguage } from "./language-edits";
import { isWithinLimits } from "./limits";
import { neighborPlace } from "./neighbor-place";
import type { TakenIds } from "./new-ids";
import * as options from "./option-edits";
import * as sections from "./section-edits";
import { ask, ownWords, write } from "./word-edits";

/**
 * The survey after an edit. An edit of something that is not there, or past what a survey may hold, changes
 * nothing. `taken` are ids of published versions: what is added never takes one of them.
 */
export function apply(
  survey: SurveyDefinition,
  edit: Edit,
  taken: TakenIds = new Set(),
): SurveyDefinition {
  const next = withoutUnused(survey, changed(survey, edit, taken));
  return isWithinLimits(survey) && !isWithinLimits(next) ? survey : next;
}

function changed(survey: SurveyDefinition, edit: Edit, taken: TakenIds): SurveyDefinition {
  switch (edit.do) {
    case "write":
      return write(survey, edit.at, edit.reader, edit.language, edit.text);
    case "own-words":
      return ownWords(survey, edit.at, edit.reader, edit.on);
    case "ask":
      return ask(survey, edit.at, edit.audiences);
    case "show-if":
      return showIf(survey, edit);
    case "add-language":
      return addLanguage(survey, edit.language, edit.title);
    case "remove-language":
      return dropLanguage(survey, edit.language);
    case "insert":
      return insertParts(survey, edit.from, edit.pick, edit, taken);
    case "replace":
      return edit.with;
    default:
      return changedSection(survey, edit, taken);
  }
}

type Words = "write" | "own-words" | "ask" | "show-if";
type Whole = "add-language" | "remove-language" | "insert" | "replace";
type Structural = Exclude<Edit, { do: Words | Whole }>;

function changedSection(survey: SurveyDefinition, edit: Structural, taken: TakenIds) {
  switch (edit.do) {
    case "add-section":
      return sections.addSection(survey, edit.at, edit.language, edit.title);
    case "move-section":
      return sections.moveSection(survey, edit.id, edit.to);
    case "remove-section":
      return sections.removeSection(survey, edit.id);
    case "duplicate-section":
      return sections.duplicateSection(survey, edit.id, taken);
    default:
      return changedEntry(survey, edit, taken);
  }
}

type OfSections = "add-section" | "move-section" | "remove-section" | "duplicate-section";
type OfEntries = Exclude<Structural, { do: OfSections }>;

function changedEntry(survey: SurveyDefinition, edit: OfEntries, taken: TakenIds) {
  switch (edit.do) {
    case "add-entries":
      return entries.addEntries(survey, edit, taken);
    case "move-entry":
      return entries.moveEntry(survey, edit.id, edit);
    case "nudge-entry": {
      const place = neighborPlace(survey, edit.id, edit.by);
      return place ? entries.moveEntry(survey, edit.id, place) : survey;
    }
    case "remove-entry":
      return changeEntry(survey, edit.id, () => []);
    case "duplicate-entry":
      return entries.duplicateEntry(survey, edit.id, taken);
    case "set-kind":
      return entries.setKind(survey, edit.id, edit.kind, { scale: edit.scale, taken });
    case "set-entry":
      return entries.setEntry(survey, edit.id, edit.patch);
    case "measure":
      return entries.measure(survey, edit.id, edit.construct, edit.scored);
    case "add-rows":
      return entries.addRows(survey, edit, taken);
    case "move-row":
      return entries.changeRows(survey, edit.id, edit.by);
    case "remove-row":
      return entries.changeRows(survey, edit.id, "remove");
    default:
      return changedOptions(survey, edit);
  }
}

type OfOptions = Extract<OfEntries, { set: string } | { do: "own-options" }>;

function changedOptions(survey: SurveyDefinition, edit: OfOptions) {
  switch (edit.do) {
    case "add-options":
      return options.addOptions(survey, edit.set, edit.options);
    case "label":
      return options.label(survey, edit);
    case "set-option":
      return options.setOption(survey, edit);
    case "move-option":
      return options.changeOrder(survey, edit, edit.by);
    case "remove-option":
      return options.changeOrder(survey, edit, "remove");
    case "reverse-scores":
      return options.reverseScores(survey, edit.set);
    case "use-options":
      return options.shareOptions(survey, edit.entry, edit.set);
    case "own-options":
      return options.ownOptions(survey, edit.entry, edit.options);
  }
}

function showIf(
  survey: SurveyDefinition,
  { of, id, condition }: Extract<Edit, { do: "show-if" }>,
): SurveyDefinition {
  const showIf = condition ?? undefined;
  return of === "section"
    ? changeSection(survey, id, (section) => ({ ...section, showIf }))
    : changeEntry(survey, id, (entry) => ({ ...entry, showIf }));
}

/** Sets of answers go with the last question that offered them. */
function withoutUnused(before: SurveyDefinition, after: SurveyDefinition): SurveyDefinition {
  const still = usedSets(after);
  const gone = new Set([...usedSets(before)].filter((name) => !still.has(name)));
  if (gone.size === 0) return after;
  const kept = Object.entries(after.optionSets).filter(([name]) => !gone.has(name));
  return { ...after, optionSets: Object.fromEntries(kept) };
}

function usedSets({ sections }: SurveyDefinition): Set<string> {
  const entries = sections.flatMap(({ items }) => items);
  return new Set(entries.flatMap((entry) => ("options" in entry ? [entry.options] : [])));
}
