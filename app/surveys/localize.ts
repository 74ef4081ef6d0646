import type { Audience } from "~/people/audience";
import {
  type About,
  type Item,
  isChoice,
  optionsOf,
  type Section,
  type SurveyDefinition,
  sectionItemsFor,
} from "./survey";
import { type Shown, showText, type Wording, wordingFor } from "./texts";

export interface ShownOption {
  code: string;
  label: Shown;
  /** Set off the scale, as "I can't say" is. */
  apart: boolean;
  /** Of a multiple choice: does not go together with others. */
  lone: boolean;
}

export interface ShownItem {
  id: string;
  kind: Item["kind"];
  required: boolean;
  /** Counted through the form from 1; null for free text, which is a place and not a question. */
  number: number | null;
  text: Shown;
  hint: Shown | null;
  about: About | null;
  options: ShownOption[];
  /** Of a number: what it may be. */
  min: number | null;
  max: number | null;
}

export interface ShownSection {
  id: string;
  title: Shown;
  hint: Shown | null;
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
  const show = (wording: Wording | undefined): Shown | null => {
    const texts = wording && wordingFor(wording, audience);
    return texts ? showText(texts, language, fallback) : null;
  };
  let questions = 0;
  const showItem = (item: Item): ShownItem => ({
    id: item.id,
    kind: item.kind,
    required: item.required,
    number: item.kind === "text" ? null : ++questions,
    text: show(item.text) ?? { text: item.id },
    hint: show(item.hint),
    about: item.about ?? null,
    options: (isChoice(item) ? optionsOf(definition, item) : []).map((option) => ({
      code: option.code,
      label: showText(option.label, language, fallback),
      apart: option.counts_as === "dont_know",
      lone: option.exclusive === true || option.counts_as === "dont_know",
    })),
    min: (item.kind === "number" ? item.min : null) ?? null,
    max: (item.kind === "number" ? item.max : null) ?? null,
  });
  const showSection = (section: Section): ShownSection => ({
    id: section.id,
    title: show(section.title) ?? { text: section.id },
    hint: show(section.hint),
    items: sectionItemsFor(section, audience).map(showItem),
  });
  const sections = definition.sections.map(showSection).filter(({ items }) => items.length > 0);
  const title = show(definition.title) ?? { text: "" };
  const intro = show(definition.intro);
  return { language, title, intro, sections, questions, minutes: minutesFor(sections) };
}

/** A quarter of a minute a question and a minute for free text, as people on a phone need. */
function minutesFor(sections: readonly ShownSection[]): number {
  const kinds = sections.flatMap(({ items }) => items.map(({ kind }) => kind));
  const texts = kinds.filter((kind) => kind === "text").length;
  return Math.max(1, Math.round((kinds.length - texts) / 4 + texts));
}
