import type { SurveyDefinition } from "../survey";
import { placeWords } from "./place-words";
import { type Place, placesOf } from "./places";
import { stateOf, type TextState } from "./status";

/** A text as a file for translators holds it. */
export interface Unit {
  key: string;
  /** Null or "" where the file does not say what was translated. */
  source: string | null;
  target: string;
  state: TextState;
}

/** What a file for translators says of one language. */
export interface Exchange {
  language: string;
  /** The language of the originals; null where the file does not say: then it is the survey's. */
  source: string | null;
  units: Unit[];
}

export type ExportedUnit = Unit & { source: string; place: string };

/** Every text of a survey with its original, to be translated elsewhere. */
export function unitsOf(
  definition: SurveyDefinition,
  language: string,
  source: string,
): ExportedUnit[] {
  return placesOf(definition).map((place) => ({
    key: place.key,
    place: placeWords(place),
    source: place.texts[source] ?? "",
    target: place.texts[language] ?? "",
    // What its base language has is no text of its own.
    state: hasOwn(place, language) ? stateOf(definition, place, language, source) : "missing",
  }));
}

const hasOwn = ({ texts }: Place, language: string) => Object.hasOwn(texts, language);
