import type { SurveyDefinition } from "../survey";
import type { Exchange, Unit } from "./exchange";
import { type Place, placesOf } from "./places";
import { stateOf } from "./status";
import { noteTexts, putTranslations } from "./track";
import type { TextNote } from "./translations-schema";
import { isKeepable, tidyText, wrongTranslation } from "./wrong-text";

/**
 * What becomes of a text of a file. `outdated`: taken, though the original has changed since the file was
 * written; `confirmed`: the words stay, but somebody has looked at them.
 */
export type UnitFate =
  | ("taken" | "outdated" | "confirmed")
  | ("unchanged" | "empty" | "unknown" | "refused");

export interface UnitLine {
  key: string;
  language: string;
  what: UnitFate;
  /** As a sentence; "" where there is nothing to say. */
  reason: string;
}

export interface TakenUnits {
  definition: SurveyDefinition;
  report: UnitLine[];
}

/** A survey with the translations of a file, and what became of each: the file adds and changes, it removes nothing. */
export function takeUnits(
  definition: SurveyDefinition,
  { language, source: written, units }: Exchange,
  source: string,
): TakenUnits {
  const report: UnitLine[] = [];
  const texts = new Map<string, string>();
  const notes = new Map<string, TextNote>();
  const places = new Map(placesOf(definition).map((place) => [place.key, place]));
  const seen = new Set<string>();
  const setting: Setting = {
    definition,
    language,
    source,
    isComparable: (written ?? source) === source,
  };
  for (const unit of units) {
    const { key } = unit;
    const taken = seen.has(key)
      ? refused("The file has this text twice; the first one counts.")
      : takeUnit(places.get(key), unit, setting);
    seen.add(key);
    report.push({ key, language, what: taken.what, reason: taken.reason });
    if (taken.text !== undefined) texts.set(key, taken.text);
    if (taken.note) notes.set(key, taken.note);
  }
  const put = putTranslations(definition, language, source, texts);
  return { definition: noteTexts(put, language, notes), report };
}

type Setting = {
  definition: SurveyDefinition;
  language: string;
  source: string;
  /** Whether the file's originals are those that translations are told from. */
  isComparable: boolean;
};

type Taken = { what: UnitFate; reason: string; text?: string; note?: TextNote };

const refused = (reason: string): Taken => ({ what: "refused", reason });

function takeUnit(place: Place | undefined, unit: Unit, setting: Setting): Taken {
  const { definition, language, source } = setting;
  if (language === source) return refused("This is the language of the originals.");
  if (!place) return { what: "unknown", reason: "The survey has no text under this key." };
  const target = tidyText(unit.target);
  if (target === "") return { what: "empty", reason: "" };
  const original = place.texts[source] ?? "";
  const isOld = hasChanged(unit, original, setting);
  if (target === tidyText(place.texts[language] ?? "")) {
    const state = stateOf(definition, place, language, source);
    if (isOld || state === "reviewed") return { what: "unchanged", reason: "" };
    return saidOf(unit, state === "outdated");
  }
  const wrong = wrongTranslation(target, original);
  if (wrong) return refused(wrong);
  const state = unit.state === "reviewed" ? "reviewed" : "draft";
  if (!isOld) return { what: "taken", reason: "", text: target, note: { state } };
  return {
    ...{ what: "outdated", text: target, note: { state, from: keptSource(unit) } },
    reason: "The original has changed since the file was written: look at it again.",
  };
}

/** The same words again: whether the file says that somebody has looked at them. */
function saidOf({ state }: Unit, isOutdated: boolean): Taken {
  if (state === "reviewed") {
    return { what: "confirmed", reason: "Reviewed.", note: { state } };
  }
  return state === "draft" && isOutdated
    ? { what: "confirmed", reason: "Looked at again.", note: { state } }
    : { what: "unchanged", reason: "" };
}

function hasChanged({ source }: Unit, original: string, { isComparable }: Setting): boolean {
  const written = tidyText(source ?? "");
  return isComparable && written !== "" && written !== tidyText(original);
}

/** A file's original as a note can keep it; "" stands for one that it cannot. */
function keptSource({ source }: Unit): string {
  const text = tidyText(source ?? "");
  return isKeepable(text) ? text : "";
}

/** A report as a page shows it: all of it in numbers, and the lines that say something, up to a bound. */
export interface ReportSummary {
  counts: Record<UnitFate, number>;
  lines: UnitLine[];
  /** How many lines say something, shown or not. */
  of: number;
}

const mostLines = 300;

export function summaryOf(report: readonly UnitLine[]): ReportSummary {
  const lines = report.filter(({ what }) => what !== "unchanged" && what !== "empty");
  return { counts: fatesOf(report), lines: lines.slice(0, mostLines), of: lines.length };
}

/** How many texts met each fate. */
export function fatesOf(report: readonly UnitLine[]): Record<UnitFate, number> {
  const counts = {
    ...{ taken: 0, outdated: 0, confirmed: 0, unchanged: 0, empty: 0, unknown: 0, refused: 0 },
  };
  for (const { what } of report) counts[what]++;
  return counts;
}
