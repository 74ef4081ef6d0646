import type { Audience } from "~/people/audience";
import type { Condition } from "./condition";
import { type About, type Entry, isChoice, type Option } from "./item";
import { minutesFor } from "./minutes";
import { entriesFor, optionsOf, type Section, type SurveyDefinition } from "./survey";
import { type Shown, showText, type Wording, wordingFor } from "./texts";

export interface ShownOption {
  code: string;
  label: Shown;
  /** Set off the scale, as "I can't say" is. */
  apart: boolean;
  /** Of a multiple choice: does not go together with others. */
  lone: boolean;
  /** Comes with a field for one's own words. */
  other: boolean;
}

/** One question of a matrix. */
export interface ShownRow {
  id: string;
  number: number;
  text: Shown;
}

export interface ShownItem {
  id: string;
  kind: Entry["kind"];
  required: boolean;
  /** Counted through the form from 1; null for what is a place and not a question, as free text. */
  number: number | null;
  text: Shown;
  hint: Shown | null;
  about: About | null;
  showIf: Condition | null;
  options: ShownOption[];
  /** Of a matrix. */
  rows: ShownRow[];
  /** Of a number or a date: what it may be. */
  min: number | string | null;
  max: number | string | null;
  /** Of a ranking: how many places there are to give. */
  places: number;
  /** Of a text: one line. */
  short: boolean;
  /** Of a consent: what stands beside its box. */
  agree: Shown | null;
}

export interface ShownSection {
  id: string;
  title: Shown;
  hint: Shown | null;
  showIf: Condition | null;
  items: ShownItem[];
}

/** A survey as one audience reads it in one language. */
export interface ShownSurvey {
  language: string;
  title: Shown;
  intro: Shown | null;
  sections: ShownSection[];
  /** How many numbered questions there are. */
  questions: number;
  /** How long it takes, in whole minutes. */
  minutes: number;
}

/** A survey's words for an audience in a language; what fell back says so with `lang`. */
export function localize(
  definition: SurveyDefinition,
  audience: Audience,
  language: string,
  fallback: string,
): ShownSurvey {
  const reader: Reader = {
    definition,
    label: (label) => showText(label, language, fallback),
    show: (wording) => {
      const texts = wording && wordingFor(wording, audience);
      return texts ? showText(texts, language, fallback) : null;
    },
  };
  let last = 0;
  const showSection = (section: Section): ShownSection => ({
    id: section.id,
    title: reader.show(section.title) ?? { text: section.id },
    hint: reader.show(section.hint),
    showIf: section.showIf ?? null,
    items: entriesFor(section, audience).map((entry) => showEntry(reader, entry, () => ++last)),
  });
  const sections = definition.sections.map(showSection).filter(({ items }) => items.length > 0);
  const title = reader.show(definition.title) ?? { text: "" };
  const intro = reader.show(definition.intro);
  return { language, title, intro, sections, questions: last, minutes: minutesFor(sections) };
}

interface Reader {
  definition: SurveyDefinition;
  label: (label: Option["label"]) => Shown;
  show: (wording: Wording | undefined) => Shown | null;
}

function showEntry(reader: Reader, entry: Entry, next: () => number): ShownItem {
  const { show } = reader;
  const isBounded = entry.kind === "number" || entry.kind === "date";
  const options = "options" in entry ? optionsOf(reader.definition, entry) : [];
  return {
    id: entry.id,
    kind: entry.kind,
    required: entry.required,
    number: isNumbered(entry) ? next() : null,
    text: show(entry.text) ?? { text: entry.id },
    hint: show(entry.hint),
    about: entry.about ?? null,
    showIf: entry.showIf ?? null,
    options: options.map((option) => showOption(reader, option)),
    rows: entry.kind === "matrix" ? entry.rows.map((row) => showRow(reader, row, next)) : [],
    min: (isBounded ? entry.min : null) ?? null,
    max: (isBounded ? entry.max : null) ?? null,
    places: isChoice(entry) ? Math.min(entry.places ?? 10, options.length) : 0,
    short: entry.kind === "text" && entry.short === true,
    agree: entry.kind === "consent" ? show(entry.agree) : null,
  };
}

function isNumbered({ kind }: Entry): boolean {
  return kind !== "text" && kind !== "info" && kind !== "matrix" && kind !== "consent";
}

function showRow({ show }: Reader, row: { id: string; text: Wording }, next: () => number) {
  return { id: row.id, number: next(), text: show(row.text) ?? { text: row.id } };
}

function showOption({ label }: Reader, option: Option): ShownOption {
  const apart = option.counts_as !== undefined;
  return {
    code: option.code,
    label: label(option.label),
    apart,
    lone: option.exclusive === true || apart,
    other: option.other === true,
  };
}
