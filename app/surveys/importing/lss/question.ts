import type { Entry } from "../../item";
import { describeEntries } from "../describe";
import { type Note, newNotes } from "../notes";
import { quoted, type Report } from "../report";
import { conditionFor, type Told } from "./condition";
import { kindOf } from "./kinds";
import { attribute, type Made } from "./made";
import type { Making } from "./making";
import { settingsLeft } from "./settings";
import type { LssQuestion } from "./structure";

/** Makes a question of LimeSurvey's into entries, and reports what became of all of it. */
export function makeQuestion(making: Making, question: LssQuestion, report: Report): Entry[] {
  const { code } = question;
  const told = conditionFor(question.relevance, making.names);
  const { note, sentences } = newNotes();
  const made = make(making, question, told, note);
  if (!made.ok) {
    report.leftOut(code, `Left out: ${made.why}.`);
    making.names.leave(question);
    return [];
  }
  making.names.add(question, made.known);
  const became = `Became ${describeEntries(made.entries, making.optionSets)}.`;
  if (sentences() === "") report.carried(code, became);
  else report.changed(code, `${became} ${sentences()}`);
  reportLost(question, told, made.entries, report);
  const shown = told.ok && typeof told.condition !== "boolean" ? told.condition : null;
  return made.entries.map((entry) => (shown ? { ...entry, showIf: shown } : entry));
}

function make(making: Making, question: LssQuestion, told: Told, note: Note): Made {
  if (attribute(question, "hidden") === "1") {
    return { ok: false, why: "it is hidden there, to be filled in by an address or a formula" };
  }
  if (told.ok && told.condition === false) {
    return { ok: false, why: `its condition ${quoted(question.relevance)} never holds` };
  }
  const kind = kindOf(question.type);
  return typeof kind === "string" ? { ok: false, why: kind } : kind(making, question, note);
}

/** What has no counterpart here, beside the question itself. */
function reportLost(
  question: LssQuestion,
  told: Told,
  entries: readonly Entry[],
  report: Report,
): void {
  const { code, relevance, pattern, parts, scripts } = question;
  if (!told.ok) {
    const shown = "The question is shown to everybody.";
    report.leftOut(`${code}: condition`, `${quoted(relevance, 300)}: ${told.why}. ${shown}`);
  }
  for (const part of parts) {
    if (isAlways(part.relevance)) continue;
    const what = `${quoted(part.relevance, 300)} of ${quoted(part.code)}`;
    report.leftOut(`${code}: condition`, `${what}: parts of a question have no conditions here.`);
  }
  if (pattern !== "") {
    const why = "answers are not checked by patterns here";
    report.leftOut(`${code}: pattern`, `${quoted(pattern, 300)}: ${why}.`);
  }
  if (scripts.size > 0) {
    report.leftOut(`${code}: script`, "A script beside the question: no form here runs one.");
  }
  const settings = settingsLeft(question, usedBy(entries));
  if (settings.length > 0) {
    report.leftOut(`${code}: settings`, `Without a counterpart here: ${settings.join("; ")}.`);
  }
}

export function isAlways(relevance: string): boolean {
  return ["", "1"].includes(relevance.trim());
}

/** The settings that went into what was made. */
function usedBy(entries: readonly Entry[]): Set<string> {
  const used = new Set<string>();
  for (const entry of entries) {
    const bounded = entry.kind === "number" || entry.kind === "date" ? entry : null;
    for (const name of ["min_num_value_n", "slider_min", "multiflexible_min", "date_min"]) {
      if (bounded?.min !== undefined) used.add(name);
    }
    for (const name of ["max_num_value_n", "slider_max", "multiflexible_max", "date_max"]) {
      if (bounded?.max !== undefined) used.add(name);
    }
    if (entry.kind === "ranking" && entry.places) used.add("max_answers").add("ranking_max");
  }
  return used;
}
