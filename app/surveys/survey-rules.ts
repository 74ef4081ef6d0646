import type { z } from "zod";
import { type Condition, itemsOfCondition } from "./condition";
import { faultsInCondition } from "./condition-rules";
import { type ChoiceItem, type Entry, type Item, isChoice, itemsOf, type MatrixItem } from "./item";
import { pipedItems } from "./pipes";
import type { Section, SurveyDefinition } from "./survey";
import { isWorded, type Wording } from "./texts";

/** Questions of a survey at most: a form stays something a phone can show. */
const MOST_ITEMS = 300;

/** Names a form uses for itself. */
const RESERVED = new Set(["version"]);

type Context = z.RefinementCtx<SurveyDefinition>;
type Path = (string | number)[];
type Refuse = (path: Path, message: string) => void;

/** What the shape alone cannot say: unique ids, known option sets, what may be scored, what looks back at what. */
export function checkReferences(survey: SurveyDefinition, context: Context): void {
  const refuse: Refuse = (path, message) => context.addIssue({ code: "custom", path, message });
  if (!isWorded(survey.title) || survey.title.all === undefined) {
    refuse(["title"], "needs a title for all audiences");
  }
  for (const [name, options] of Object.entries(survey.optionSets)) {
    const code = firstRepeated(options.map((option) => option.code));
    if (code !== null) refuse(["optionSets", name], `has the code "${code}" twice`);
    if (options.some(({ label }) => Object.keys(label).length === 0)) {
      refuse(["optionSets", name], "has an answer without words");
    }
    if (options.filter(({ other }) => other).length > 1) {
      refuse(["optionSets", name], "has more than one option with a field for own words");
    }
  }
  const section = firstRepeated(survey.sections.map(({ id }) => id));
  if (section !== null) refuse(["sections"], `has the section "${section}" twice`);
  const entries = survey.sections.flatMap(({ items }) => items);
  const most = entries.reduce((sum, entry) => sum + Math.max(1, itemsOf(entry).length), 0);
  if (most > MOST_ITEMS) {
    refuse(["sections"], `has more than ${MOST_ITEMS} items`);
    return;
  }
  const id = firstRepeated(entries.flatMap(idsOf));
  if (id !== null) refuse(["sections"], `has the item "${id}" twice`);
  checkEntries(survey, refuse);
}

/** Goes through the form in its order, so that each part can look back only at what came before it. */
function checkEntries(survey: SurveyDefinition, refuse: Refuse): void {
  const earlier = new Map<string, Item>();
  survey.sections.forEach((section, s) => {
    if (!isWorded(section.title)) refuse(["sections", s, "title"], "has no words yet");
    checkLooks(survey, section, ["sections", s], earlier, refuse);
    section.items.forEach((entry, i) => {
      const path = ["sections", s, "items", i];
      for (const message of faultsOf(survey, entry)) refuse(path, message);
      checkLooks(survey, entry, path, earlier, refuse);
      for (const item of itemsOf(entry)) earlier.set(item.id, item);
    });
  });
}

/** Conditions and places for earlier answers, of a section or an entry. */
function checkLooks(
  survey: SurveyDefinition,
  part: Section | Entry,
  path: Path,
  earlier: ReadonlyMap<string, Item>,
  refuse: Refuse,
): void {
  if (part.showIf) {
    for (const message of faultsInCondition(survey, part.showIf, earlier)) {
      refuse([...path, "showIf"], message);
    }
  }
  const known = new Set(earlier.keys());
  for (const item of pipesOf(part)) {
    if (!known.has(item)) refuse(path, `reads back "${item}", which is no earlier question`);
  }
}

/** The wordings an entry cannot be without. */
function wordingsOf(entry: Entry): Wording[] {
  const rows = entry.kind === "matrix" ? entry.rows.map(({ text }) => text) : [];
  return [entry.text, ...rows, ...(entry.kind === "consent" ? [entry.agree] : [])];
}

function pipesOf(part: Section | Entry): string[] {
  const own = "items" in part ? [part.title] : wordingsOf(part);
  const wordings = part.hint ? [...own, part.hint] : own;
  const texts = wordings.flatMap((wording) => Object.values(wording));
  return texts.flatMap((byLanguage) => Object.values(byLanguage)).flatMap(pipedItems);
}

/** The earlier items that a part's showing or words depend on. */
export function looksBackAt(part: Section | Entry): string[] {
  const condition: Condition | undefined = part.showIf;
  return [...(condition ? itemsOfCondition(condition) : []), ...pipesOf(part)];
}

function idsOf(entry: Entry): string[] {
  return entry.kind === "matrix" ? [entry.id, ...entry.rows.map(({ id }) => id)] : [entry.id];
}

function faultsOf(survey: SurveyDefinition, entry: Entry): string[] {
  const reserved = idsOf(entry).filter((id) => RESERVED.has(id) || id in {});
  const faults = reserved.map((id) => `the id "${id}" is reserved`);
  if (!wordingsOf(entry).every(isWorded)) faults.push("has no words yet");
  if (entry.kind === "matrix") return [...faults, ...matrixFaults(survey, entry)];
  if (isChoice(entry)) return [...faults, ...choiceFaults(survey, entry)];
  if (entry.kind === "info" && entry.required) faults.push("an information block asks nothing");
  if (entry.kind === "number" || entry.kind === "date") {
    const { min, max } = entry;
    const crossed = min !== undefined && max !== undefined && min > max;
    if (crossed) faults.push("its least value is above its greatest");
  }
  return faults;
}

function matrixFaults(survey: SurveyDefinition, matrix: MatrixItem): string[] {
  const faults = itemsOf(matrix).flatMap((row) => (isChoice(row) ? choiceFaults(survey, row) : []));
  const other = survey.optionSets[matrix.options]?.some((option) => option.other);
  return [...new Set(faults), ...(other ? ["a matrix has no field for own words"] : [])];
}

function choiceFaults(survey: SurveyDefinition, item: ChoiceItem): string[] {
  const options = Object.hasOwn(survey.optionSets, item.options)
    ? survey.optionSets[item.options]
    : undefined;
  if (options === undefined) return [`there is no option set "${item.options}"`];
  if (item.places !== undefined && item.kind !== "ranking") return ["only a ranking has places"];
  if (item.kind === "ranking" && options.length < 2) return ["a ranking needs two options"];
  if (!item.scored) return [];
  if (item.construct === undefined) return ["a scored item needs a construct"];
  if (item.construct === "concern") return ["concern is never scored"];
  if (item.kind !== "single") return ["only a single choice is scored"];
  const scores = options.filter((option) => option.score !== null);
  return scores.length < 2 ? ["a scored item needs two options with a score"] : [];
}

function firstRepeated(values: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) return value;
    seen.add(value);
  }
  return null;
}
