import type { SurveyDefinition } from "../survey";
import { placeMark } from "./place-mark";
import { type Place, placesOf } from "./places";
import { tidyText, wrongTranslation } from "./wrong-text";

/** A translation as it was typed, with the mark of what its form showed. */
export type TypedText = {
  text: string;
  seen: string;
  /** Said of a translation whose original has changed: it is right all the same. */
  isRight?: boolean;
};

export type TypedTexts =
  | {
      ok: true;
      /** The texts that differ from those that are there; null takes one away. */
      texts: Map<string, string | null>;
      /** Those that stay as they are and are right. */
      right: string[];
    }
  | {
      ok: false;
      /** `conflict`: somebody else wrote it, or the original changed, since the form was opened. */
      reason: "conflict" | "wrong";
      /** By key, as sentences. */
      errors: Record<string, string>;
    };

/** What typed translations change of a survey: all of them, or none and why. */
export function typeTexts(
  definition: SurveyDefinition,
  typed: ReadonlyMap<string, TypedText>,
  { language, source }: { language: string; source: string },
): TypedTexts {
  const places = new Map(placesOf(definition).map((place) => [place.key, place]));
  const texts = new Map<string, string | null>();
  const conflicts: Record<string, string> = {};
  const faults: Record<string, string> = {};
  const right: string[] = [];
  for (const [key, { text, seen, isRight }] of typed) {
    const place = places.get(key);
    const wanted = tidyText(text);
    const isSame = wanted === tidyText(place?.texts[language] ?? "");
    if (isSame && !isRight) continue;
    if (!place || placeMark(place, language, source) !== seen) {
      conflicts[key] = conflictWords(place, language);
    } else if (isSame) {
      right.push(key);
    } else {
      const fault = faultOf(place, wanted, source);
      if (fault) faults[key] = fault;
      texts.set(key, wanted || null);
    }
  }
  if (Object.keys(conflicts).length > 0) {
    return { ok: false, reason: "conflict", errors: { ...faults, ...conflicts } };
  }
  if (Object.keys(faults).length > 0) return { ok: false, reason: "wrong", errors: faults };
  return { ok: true, texts, right };
}

function faultOf({ key, texts }: Place, text: string, source: string): string | null {
  if (text !== "") return wrongTranslation(text, texts[source] ?? "");
  return key === "title.all"
    ? "A survey is offered in the languages of its title. To take this one out, remove the language."
    : null;
}

function conflictWords(place: Place | undefined, language: string): string {
  if (!place) return "This text was taken out of the survey meanwhile.";
  const now = place.texts[language];
  return now === undefined
    ? "This was changed since you opened the page: look at the original, then save again to keep yours."
    : `This was changed since you opened the page. Now it is “${now}”. Look at the original, then save again to keep yours.`;
}
