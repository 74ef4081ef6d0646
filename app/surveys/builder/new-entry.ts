import type { Entry, Option } from "../item";
import type { SurveyDefinition } from "../survey";
import type { Wording } from "../texts";
import type { AddedKind } from "./edit";
import { optionSetNames, rowIds, type TakenIds } from "./new-ids";
import { AGREE } from "./ready-words";

/** What an entry begins with and keeps when its kind changes. */
type Base = Pick<Entry, "id" | "text" | "required" | "hint" | "about" | "showIf">;

interface Made {
  survey: SurveyDefinition;
  entry: Entry;
}

/** An entry of a kind with the answers that kind begins with, under a name of their own. */
export function makeEntry(
  survey: SurveyDefinition,
  kind: AddedKind,
  base: Base,
  { scale, taken }: { scale: readonly Option[]; taken: TakenIds },
): Made {
  const plain = plainEntry(kind, base);
  if (plain) return { survey, entry: plain };
  const options = optionSetNames(survey)();
  const optionSets = { ...survey.optionSets, [options]: firstOptions(kind, scale) };
  const entry = choosingEntry(kind, base, options, rowIds(survey, base.id, taken));
  return { survey: { ...survey, optionSets }, entry };
}

/** A kind whose answers are no options; null for those that need some. */
function plainEntry(kind: AddedKind, base: Base): Entry | null {
  switch (kind) {
    case "number":
    case "date":
    case "text":
      return { ...base, kind };
    case "short":
      return { ...base, kind: "text", short: true };
    case "info":
      return { ...base, kind, required: false };
    case "consent":
      return { ...base, kind, agree: { all: { ...AGREE } } };
    default:
      return null;
  }
}

/** An entry that offers a set of answers: a choice, or a matrix with one row to begin with. */
export function choosingEntry(
  kind: AddedKind,
  base: Base,
  options: string,
  nextRow: () => string,
): Entry {
  if (kind === "matrix") {
    return { ...base, kind, options, rows: [{ id: nextRow(), text: { all: {} }, scored: false }] };
  }
  if (kind === "multiple" || kind === "ranking" || kind === "offer") {
    return { ...base, kind, options, scored: false };
  }
  return { ...base, kind: "single", options, scored: false };
}

function firstOptions(kind: AddedKind, scale: readonly Option[]): Option[] {
  if ((kind === "scale" || kind === "matrix") && scale.length > 0) return [...scale];
  return ["1", "2"].map((code) => ({ code, label: {}, score: null }));
}

/** The kind as people tell it apart; a rating scale is a single choice whose answers have scores. */
export function addedKindOf(entry: Entry): Exclude<AddedKind, "scale"> {
  if (entry.kind !== "text") return entry.kind;
  return entry.short ? "short" : "text";
}

export const wordsIn = (language: string, text: string): Wording => ({
  all: text.trim() === "" ? {} : { [language]: text },
});
