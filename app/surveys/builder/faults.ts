import type { Entry } from "../item";
import { type Section, type SurveyDefinition, surveySchema } from "../survey";
import { usersOf } from "./change";

/** Something that keeps a draft from being published: where it is, and what to do. */
export interface Fault {
  /** The id of the section or question to go to; null for the survey as a whole. */
  at: string | null;
  /** "Section 2", "Question Q3", "The survey". */
  place: string;
  words: string;
}

/** What publishing would refuse, in the survey's order, in words for somebody who builds it. */
export function faultsOf(survey: SurveyDefinition): Fault[] {
  const parsed = surveySchema.safeParse(survey);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => {
    const [part] = path;
    if (part === "sections") return faultInSection(survey, path, message);
    if (part === "optionSets") return faultInOptions(survey, String(path[1]), message);
    return { at: null, place: "The survey", words: wordsOf(message, "survey") };
  });
}

function faultInSection(
  survey: SurveyDefinition,
  [, s, , i]: readonly PropertyKey[],
  message: string,
): Fault {
  const section = typeof s === "number" ? survey.sections[s] : undefined;
  if (!section || typeof s !== "number") {
    return { at: null, place: "The survey", words: wordsOf(message, "survey") };
  }
  const entry = typeof i === "number" ? section.items[i] : undefined;
  return entry ? inEntry(entry, message) : inSection(section, s, message);
}

function inEntry(entry: Entry, message: string): Fault {
  return { at: entry.id, place: `Question ${entry.id}`, words: wordsOf(message, entry.kind) };
}

function inSection(section: Section, index: number, message: string): Fault {
  return { at: section.id, place: `Section ${index + 1}`, words: wordsOf(message, "section") };
}

function faultInOptions(survey: SurveyDefinition, set: string, message: string): Fault {
  const [user] = usersOf(survey, set);
  if (user) return inEntry(user, message);
  return { at: null, place: `The answers “${set}”`, words: wordsOf(message, "options") };
}

const noWords: Readonly<Record<string, string>> = {
  section: "It has no title yet. Write one.",
  matrix: "The question or one of its rows has no words yet. Write them, or remove the row.",
  consent: "The question, or what stands beside its box, has no words yet. Write them.",
};

type Words = readonly [RegExp, (first: string, second: string) => string];

/** Each message of the rules, as a sentence that says what to do. */
const sentences: readonly Words[] = [
  [/^needs a title/, () => "It needs a title. Write one at the top."],
  [/^has an answer without words/, () => "An answer has no words yet. Write them, or remove it."],
  [
    /^has the code "(.*)" twice/,
    (code) => `Two answers have the code ${code}. Remove one of them.`,
  ],
  [
    /^has more than one option with a field/,
    () => "Only one answer can come with a field for own words.",
  ],
  [
    /^has more than (\d+) items/,
    (most) => `It has more than ${most} questions. Remove some of them.`,
  ],
  [
    /^has the (?:section|item) "(.*)" twice/,
    (id) => `Two parts have the id ${id}. Remove one of them.`,
  ],
  [
    /^the id "(.*)" is reserved/,
    (id) =>
      `The id ${id} is one that forms need for themselves. Duplicate this question and remove it.`,
  ],
  [/^there is no option set/, () => "It has lost its answers. Choose others below."],
  [/^only a ranking has places/, () => "Only a ranking has places. Choose its type once more."],
  [/^a ranking needs two/, () => "A ranking needs two answers or more. Add some."],
  [/^a scored item needs a construct/, () => "It is scored, so say what it measures."],
  [
    /^concern is never scored/,
    () => "Concern is shown and never scored. Take “counts for the score” away.",
  ],
  [
    /^only a single choice is scored/,
    () =>
      "Only a single choice can be scored. Take “counts for the score” away, or change its type.",
  ],
  [/^a scored item needs two/, () => "It is scored, so two or more of its answers need a score."],
  [
    /^a matrix has no field/,
    () =>
      "A matrix has no room for own words. Take “comes with a field for own words” away from its answers.",
  ],
  [
    /^an information block asks nothing/,
    () => "An information block asks nothing, so it cannot be required.",
  ],
  [/^its least value/, () => "Its least value is above its greatest. Change one of them."],
  [
    /^looks at "(.*)", which/,
    (id) =>
      `Its condition looks at ${id}, which does not come before it. Move it down, or change the condition.`,
  ],
  [
    /^"(.*)" has no answer "(.*)"/,
    (id, code) =>
      `Its condition looks for the answer ${code} of ${id}, which is not there. Change the condition.`,
  ],
  [
    /^needs a bound/,
    () => "A part of its condition has neither a least nor a greatest value. Change the condition.",
  ],
  [
    /^"(.*)" is neither a number/,
    (id) =>
      `Its condition compares ${id}, which is neither a number nor a date. Change the condition.`,
  ],
  [
    /^reads back "(.*)", which/,
    (id) =>
      `Its words read back the answer to ${id}, which does not come before it. Move it down, or take {{${id}}} out.`,
  ],
];

function wordsOf(message: string, kind: string): string {
  if (message === "has no words yet") {
    return noWords[kind] ?? "It has no words yet for somebody who is asked. Write them.";
  }
  for (const [pattern, say] of sentences) {
    const match = pattern.exec(message);
    if (match) return say(match[1] ?? "", match[2] ?? "");
  }
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
