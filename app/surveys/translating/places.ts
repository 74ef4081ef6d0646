import { AUDIENCES, type Audience } from "~/people/audience";
import type { Entry, MatrixRow, Option } from "../item";
import type { Section, SurveyDefinition } from "../survey";
import type { Texts, Wording } from "../texts";

/** Where a text stands in a survey. */
export interface Spot {
  of: "survey" | "section" | "item" | "row" | "option";
  /** The id of the section, entry or row; an option's set. "" of the survey itself. */
  id: string;
  part: "title" | "intro" | "hint" | "text" | "agree" | "label";
  /** Who reads it; null: whoever meets it. */
  audience: Audience | "all" | null;
  /** The section it belongs to; null for the survey's own words and for options, which sections share. */
  section: string | null;
  /** Of an option. */
  code?: string;
}

/** A text that can be translated, under a key that stays when its words change. */
export interface Place extends Spot {
  /** As `item.AW1.text.families` or `option.agree.3.label`. */
  key: string;
  texts: Texts;
}

/** Every text of a survey, in the order in which it is read; then the answers to choose from. */
export function placesOf(definition: SurveyDefinition): Place[] {
  const places: Place[] = [];
  mapTexts(definition, (place) => {
    places.push(place);
    return place.texts;
  });
  return places;
}

/** The survey with the texts that stand at some keys changed in one language; null takes one away. */
export function withTexts(
  definition: SurveyDefinition,
  language: string,
  texts: ReadonlyMap<string, string | null>,
): SurveyDefinition {
  return mapTexts(definition, (place) => {
    const text = texts.get(place.key);
    if (text === undefined) return place.texts;
    if (text !== null) return { ...place.texts, [language]: text };
    return Object.fromEntries(Object.entries(place.texts).filter(([tag]) => tag !== language));
  });
}

const READERS = [...AUDIENCES, "all"] as const;

type Keep = (key: string, spot: Spot, texts: Texts) => Texts;

/**
 * The survey with every text as `map` gives it. This is the one walk through all of them: what has no place
 * here is not counted, shown, exported or translated.
 */
export function mapTexts(
  definition: SurveyDefinition,
  map: (place: Place) => Texts,
): SurveyDefinition {
  const counts = new Map<string, number>();
  // A draft may still have an id twice; the later one gets a number, so that a key is one place.
  const keep: Keep = (key, spot, texts) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return map({ ...spot, key: count === 1 ? key : `${key}:${count}`, texts });
  };
  const { title, intro, sections, optionSets } = definition;
  const own = { of: "survey", id: "", section: null } as const;
  return {
    ...definition,
    title: keptWording(keep, "title", { ...own, part: "title" }, title),
    ...(intro && { intro: keptWording(keep, "intro", { ...own, part: "intro" }, intro) }),
    sections: sections.map((section) => keptSection(keep, section)),
    optionSets: Object.fromEntries(
      Object.entries(optionSets).map(([name, options]) => [
        name,
        options.map((option) => keptOption(keep, name, option)),
      ]),
    ),
  };
}

function keptSection(keep: Keep, section: Section): Section {
  const { id, title, hint, items } = section;
  const spot = { of: "section", id, section: id } as const;
  const at = `section.${id}`;
  return {
    ...section,
    title: keptWording(keep, `${at}.title`, { ...spot, part: "title" }, title),
    ...(hint && { hint: keptWording(keep, `${at}.hint`, { ...spot, part: "hint" }, hint) }),
    items: items.map((entry) => keptEntry(keep, id, entry)),
  };
}

/** A new kind of entry does not pass the compiler before it says which texts it has. */
function keptEntry(keep: Keep, section: string, entry: Entry): Entry {
  const spot = { of: "item", id: entry.id, section } as const;
  const at = `item.${entry.id}`;
  const { text, hint } = entry;
  const words = {
    text: keptWording(keep, `${at}.text`, { ...spot, part: "text" }, text),
    ...(hint && { hint: keptWording(keep, `${at}.hint`, { ...spot, part: "hint" }, hint) }),
  };
  switch (entry.kind) {
    case "single":
    case "multiple":
    case "ranking":
    case "offer":
    case "number":
    case "date":
    case "text":
    case "info":
      return { ...entry, ...words };
    case "consent": {
      const agree = keptWording(keep, `${at}.agree`, { ...spot, part: "agree" }, entry.agree);
      return { ...entry, ...words, agree };
    }
    case "matrix": {
      const rows = entry.rows.map((row) => keptRow(keep, section, at, row));
      return { ...entry, ...words, rows };
    }
  }
}

function keptRow(keep: Keep, section: string, at: string, row: MatrixRow): MatrixRow {
  const spot = { of: "row", id: row.id, section, part: "text" } as const;
  return { ...row, text: keptWording(keep, `${at}.row.${row.id}.text`, spot, row.text) };
}

function keptOption(keep: Keep, set: string, option: Option): Option {
  const { code } = option;
  const spot = { of: "option", id: set, section: null, part: "label", audience: null } as const;
  return { ...option, label: keep(`option.${set}.${code}.label`, { ...spot, code }, option.label) };
}

function keptWording(
  keep: Keep,
  key: string,
  spot: Omit<Spot, "audience">,
  wording: Wording,
): Wording {
  const kept: Wording = {};
  for (const [name, texts] of Object.entries(wording)) {
    const audience = READERS.find((reader) => reader === name);
    if (audience) kept[audience] = keep(`${key}.${audience}`, { ...spot, audience }, texts);
  }
  return kept;
}
