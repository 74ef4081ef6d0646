import type { SurveyDefinition } from "../survey";
import { type Place, placesOf, withTexts } from "./places";
import { isConfirmed, languagesIn, notesOf } from "./status";
import type { TextNote, TranslationNotes } from "./translations-schema";

/**
 * A draft after an edit, with what the edit means for its translations: a text whose original (in the
 * `source` language) has changed is to be looked at again; a text that was itself changed is a draft, even
 * in a confirmed language; a language that is new is unconfirmed.
 */
export function trackTranslations(
  before: SurveyDefinition,
  after: SurveyDefinition,
  source: string,
): SurveyDefinition {
  const known = languagesIn(before);
  const languages = languagesIn(after);
  const added = languages.filter((language) => !known.includes(language) && language !== source);
  const unreviewed = [...(after.unreviewed ?? []), ...added];
  const edited: SurveyDefinition = {
    ...after,
    ...(unreviewed.length > 0 && { unreviewed: [...new Set(unreviewed)] }),
  };
  const earlier = new Map(placesOf(before).map((place) => [place.key, place]));
  const places = placesOf(edited);
  return languages.reduce((definition, language) => {
    if (language === source) return withNotes(definition, language, {});
    const { reviewed, texts = {} } = notesOf(before, language);
    const notes = places.flatMap((place): [string, TextNote][] => {
      const old = { place: earlier.get(place.key), note: texts[place.key] ?? {} };
      const isReviewed = isConfirmed(definition, language);
      return named(place.key, noteAfter(old, place, { language, source, isReviewed }));
    });
    const kept = isConfirmed(definition, language) ? reviewed : undefined;
    return withNotes(definition, language, noteSet(kept, notes));
  }, withoutNotes(edited));
}

type Setting = { language: string; source: string; isReviewed: boolean };

function noteAfter(
  { place, note }: { place: Place | undefined; note: TextNote },
  now: Place,
  { language, source, isReviewed }: Setting,
): TextNote {
  const text = now.texts[language];
  if (text === undefined) return {};
  if (place?.texts[language] !== text) return isReviewed ? { state: "draft" } : {};
  const from = note.from ?? place.texts[source] ?? "";
  const isSame = from === (now.texts[source] ?? "");
  return { ...(note.state && { state: note.state }), ...(!isSame && { from }) };
}

/** Texts typed or brought in a language, with the state they came with. */
export function putTranslations(
  before: SurveyDefinition,
  language: string,
  source: string,
  texts: ReadonlyMap<string, string | null>,
): SurveyDefinition {
  return trackTranslations(before, withTexts(before, language, texts), source);
}

/** What somebody says of single texts; `from` is the original that they had before them. */
export function noteTexts(
  definition: SurveyDefinition,
  language: string,
  said: ReadonlyMap<string, TextNote>,
): SurveyDefinition {
  const { reviewed, texts = {} } = notesOf(definition, language);
  const whole = isConfirmed(definition, language) ? "reviewed" : "draft";
  const notes = Object.entries({ ...texts, ...Object.fromEntries(said) });
  const kept = notes.flatMap(([key, { state, from }]) =>
    named(key, {
      ...(state && state !== whole && { state }),
      ...(from !== undefined && { from }),
    }),
  );
  return withNotes(definition, language, noteSet(reviewed, kept));
}

/** Somebody says of translations whose original has changed that they are right all the same. */
export function keepTexts(
  definition: SurveyDefinition,
  language: string,
  keys: readonly string[],
): SurveyDefinition {
  const { reviewed, texts = {} } = notesOf(definition, language);
  const kept = Object.entries(texts).flatMap(([key, { from, state }]) => {
    const still = keys.includes(key) ? undefined : from;
    return named(key, { ...(state && { state }), ...(still !== undefined && { from: still }) });
  });
  return withNotes(definition, language, noteSet(reviewed, kept));
}

/** Somebody has read a language as it now is and stands for it. */
export function confirmLanguage(
  definition: SurveyDefinition,
  language: string,
  reviewed: { by: string; on: string },
): SurveyDefinition {
  const { unreviewed = [], ...rest } = definition;
  const left = unreviewed.filter((tag) => tag !== language);
  const confirmed = { ...rest, ...(left.length > 0 && { unreviewed: left }) };
  return withNotes(confirmed, language, { reviewed });
}

/** The survey without a language: its texts and what was said of them. */
export function removeLanguage(definition: SurveyDefinition, language: string): SurveyDefinition {
  const texts = new Map(placesOf(definition).map(({ key }) => [key, null]));
  const { unreviewed = [], ...rest } = withTexts(definition, language, texts);
  const left = unreviewed.filter((tag) => tag !== language);
  return withNotes({ ...rest, ...(left.length > 0 && { unreviewed: left }) }, language, {});
}

const named = (key: string, note: TextNote): [string, TextNote][] =>
  Object.keys(note).length > 0 ? [[key, note]] : [];

function noteSet(
  reviewed: TranslationNotes["reviewed"],
  notes: readonly [string, TextNote][],
): TranslationNotes {
  return {
    ...(reviewed && { reviewed }),
    ...(notes.length > 0 && { texts: Object.fromEntries(notes) }),
  };
}

function withNotes(
  definition: SurveyDefinition,
  language: string,
  notes: TranslationNotes,
): SurveyDefinition {
  const { translations = {}, ...rest } = definition;
  const { [language]: _, ...others } = translations;
  const all = Object.keys(notes).length > 0 ? { ...others, [language]: notes } : others;
  return Object.keys(all).length > 0 ? { ...rest, translations: all } : rest;
}

function withoutNotes({ translations: _, ...rest }: SurveyDefinition): SurveyDefinition {
  return rest;
}
