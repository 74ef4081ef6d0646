import type { Option, Section, SurveyDefinition } from "../survey";
import type { Texts, Wording } from "../texts";
import arabic from "./ar.json";
import english from "./en.json";
import spanish from "./es.json";
import portuguese from "./pt.json";
import somali from "./so.json";
import { type ChoiceId, SCALES, type Scale, SECTIONS, type SectionId } from "./structure";
import vietnamese from "./vi.json";
import chinese from "./zh-Hans.json";

/** A text for everybody, or one for each audience that reads its own. */
type StandardText = string | Readonly<Record<string, string>>;

/** The words of the standard instrument in one language; a missing one does not compile. */
interface StandardWords {
  title: StandardText;
  intro: StandardText;
  sections: Readonly<Record<SectionId, { title: StandardText; hint: StandardText }>>;
  scales: Readonly<Record<Scale, readonly string[]>>;
  apart: { cant_say: string; cant_remember: string };
  items: Readonly<Record<ChoiceId, StandardText>>;
  open: { text: StandardText; hint: StandardText };
}

const WORDS: Readonly<Record<string, StandardWords>> = {
  en: english,
  es: spanish,
  ar: arabic,
  vi: vietnamese,
  "zh-Hans": chinese,
  so: somali,
  pt: portuguese,
};

/** No native speaker has read these yet. */
const UNREVIEWED = ["es", "ar", "vi", "zh-Hans", "so", "pt"];

/** The items of the short form between two full waves. */
export const PULSE_ITEMS = ["AW1", "AW2", "BU1", "BU3", "BU4", "TR2", "TR3"] as const;

/** The standard instrument, for all audiences. Own wording, not validated. */
export function standardSurvey(): SurveyDefinition {
  const sections = sectionIds().map(standardSection);
  sections.at(-1)?.items.push({
    id: "OPEN",
    kind: "text",
    required: false,
    text: wording((words) => words.open.text),
    hint: wording((words) => words.open.hint),
  });
  return {
    title: wording((words) => words.title),
    intro: wording((words) => words.intro),
    optionSets: Object.fromEntries(scaleNames().map((name) => [name, standardOptions(name)])),
    sections,
    unreviewed: [...UNREVIEWED],
  };
}

/** The seven items of the short form and the open question. */
export function pulseSurvey(): SurveyDefinition {
  const kept = new Set<string>([...PULSE_ITEMS, "OPEN"]);
  const survey = standardSurvey();
  const open = survey.sections.flatMap(({ items }) => items.filter(({ id }) => id === "OPEN"));
  const sections = survey.sections
    .map((section) => ({ ...section, items: section.items.filter(({ id }) => kept.has(id)) }))
    .filter(({ id, items }) => id !== "help" && items.length > 0);
  sections.at(-1)?.items.push(...open);
  return { ...survey, sections };
}

function standardSection(id: SectionId): Section {
  return {
    id,
    title: wording((words) => words.sections[id].title),
    hint: wording((words) => words.sections[id].hint),
    items: SECTIONS[id].map(([item, construct, scale]) => ({
      id: item,
      kind: "single" as const,
      text: wording((words) => words.items[item]),
      options: scale,
      construct,
      scored: construct !== "concern",
      required: false,
    })),
  };
}

function standardOptions(name: Scale): Option[] {
  const scale: { scores: readonly number[]; apart?: "cant_say" | "cant_remember" } = SCALES[name];
  const options: Option[] = scale.scores.map((score, index) => ({
    code: String(index + 1),
    label: texts((words) => words.scales[name][index] ?? ""),
    score,
  }));
  const apart = scale.apart;
  if (apart === undefined) return options;
  const label = texts((words) => words.apart[apart]);
  return [...options, { code: "9", label, score: null, counts_as: "dont_know" }];
}

/** From one text a language with its audiences to one wording with its languages. */
function wording(pick: (words: StandardWords) => StandardText): Wording {
  const result: Partial<Record<string, Texts>> = {};
  for (const [language, words] of Object.entries(WORDS)) {
    const text = pick(words);
    for (const [audience, own] of Object.entries(typeof text === "string" ? { all: text } : text)) {
      result[audience] = { ...result[audience], [language]: own };
    }
  }
  return result;
}

function texts(pick: (words: StandardWords) => string): Texts {
  return Object.fromEntries(
    Object.entries(WORDS).map(([language, words]) => [language, pick(words)]),
  );
}

const sectionIds = () => Object.keys(SECTIONS) as SectionId[];
const scaleNames = () => Object.keys(SCALES) as Scale[];
