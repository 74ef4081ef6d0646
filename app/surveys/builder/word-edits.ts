import { AUDIENCES, type Audience } from "~/people/audience";
import type { Entry } from "../item";
import type { SurveyDefinition } from "../survey";
import { type Texts, type Wording, wordingFor } from "../texts";
import { changeEntry, changeSection, findEntry, matrixOf } from "./change";
import type { Reader, WordsPlace } from "./edit";

/** The wording at a place; undefined where there is none (yet). */
export function wordingAt(survey: SurveyDefinition, at: WordsPlace): Wording | undefined {
  if (at.of === "survey") return survey[at.part];
  if (at.of === "section") return survey.sections.find(({ id }) => id === at.id)?.[at.part];
  if (at.of === "row") {
    return matrixOf(survey, at.id)?.rows.find(({ id }) => id === at.id)?.text;
  }
  const entry = findEntry(survey, at.id);
  if (at.part === "agree") return entry?.kind === "consent" ? entry.agree : undefined;
  return entry?.[at.part];
}

/** Puts a text in a language for a reader; an empty one is none. */
export function write(
  survey: SurveyDefinition,
  at: WordsPlace,
  reader: Reader,
  language: string,
  text: string,
): SurveyDefinition {
  return changeWording(survey, at, (wording) => ({
    ...wording,
    [reader]: withText(wording[reader] ?? {}, language, text),
  }));
}

export function withText(texts: Texts, language: string, text: string): Texts {
  const { [language]: _, ...others } = texts;
  return text.trim() === "" ? others : { ...texts, [language]: text };
}

/** Gives an audience words of its own, at first those it reads now, or takes them away again. */
export function ownWords(
  survey: SurveyDefinition,
  at: WordsPlace,
  reader: Audience,
  on: boolean,
): SurveyDefinition {
  return changeWording(survey, at, (wording) => {
    if (on) return { ...wording, [reader]: { ...wordingFor(wording, reader) } };
    const { [reader]: _, ...others } = wording;
    return Object.keys(others).length > 0 ? others : wording;
  });
}

/** Who is asked: these audiences, each with the words it read before; null is everybody. */
export function ask(
  survey: SurveyDefinition,
  at: WordsPlace,
  audiences: readonly Audience[] | null,
): SurveyDefinition {
  return changeWording(survey, at, (wording) => {
    const first = AUDIENCES.find((audience) => wording[audience] !== undefined);
    const some = wording.all ?? (first && wording[first]) ?? {};
    if (audiences === null) return { ...wording, all: some };
    const asked = AUDIENCES.filter((audience) => audiences.includes(audience));
    if (asked.length === 0) return wording;
    return Object.fromEntries(
      asked.map((audience) => [audience, wordingFor(wording, audience) ?? some]),
    );
  });
}

function changeWording(
  survey: SurveyDefinition,
  at: WordsPlace,
  change: (wording: Wording) => Wording,
): SurveyDefinition {
  const changed = change(wordingAt(survey, at) ?? {});
  if (at.of === "survey") {
    return at.part === "title"
      ? { ...survey, title: changed }
      : { ...survey, intro: orNone(changed) };
  }
  if (at.of === "section") {
    return changeSection(survey, at.id, (section) =>
      at.part === "title" ? { ...section, title: changed } : { ...section, hint: orNone(changed) },
    );
  }
  if (at.of === "row") {
    const matrix = matrixOf(survey, at.id);
    if (!matrix) return survey;
    const rows = matrix.rows.map((row) => (row.id === at.id ? { ...row, text: changed } : row));
    return changeEntry(survey, matrix.id, () => ({ ...matrix, rows }));
  }
  return changeEntry(survey, at.id, (entry) => withWording(entry, at.part, changed));
}

function withWording(entry: Entry, part: "text" | "hint" | "agree", wording: Wording): Entry {
  if (part === "text") return { ...entry, text: wording };
  if (part === "hint") return { ...entry, hint: orNone(wording) };
  return entry.kind === "consent" ? { ...entry, agree: wording } : entry;
}

/** A wording that may be left out is left out when nobody reads anything. */
function orNone(wording: Wording): Wording | undefined {
  return Object.values(wording).some((texts) => Object.keys(texts).length > 0)
    ? wording
    : undefined;
}
