import { isStorable, LONGEST_TEXT } from "~/surveys/importing/storable";
import type { SurveyDefinition } from "~/surveys/survey";
import { hostileTexts } from "../../support/hostile-texts";

/** Every hostile text that a survey can hold, as it is kept there. */
export function heldTexts(): string[] {
  const texts = hostileTexts().map((text) => text.replace(/\r\n?/g, "\n").trim());
  return [...new Set(texts)].filter(
    // What reads an earlier answer back stands for something else than itself.
    (text) =>
      text !== "" && text.length <= LONGEST_TEXT && isStorable(text) && !text.includes("{{"),
  );
}

/** A survey with an entry of every kind in turn, that has each of these texts somewhere, in English and in Spanish. */
export function surveyOf(texts: readonly string[], title: string): SurveyDefinition {
  let used = 0;
  const next = () => texts[used++ % texts.length] ?? "";
  const both = () => ({ en: next(), es: next() });
  const wording = () => ({ all: both() });
  const options = ["1", "2", "3"].map((code) => ({ code, label: both(), score: null }));
  const item = (index: number): SurveyDefinition["sections"][number]["items"][number] => {
    const base = { id: `Q${index}`, text: wording(), hint: wording(), required: false };
    const choice = { options: "hostile", scored: false } as const;
    const rows = () =>
      [1, 2].map((row) => ({ id: `Q${index}R${row}`, text: wording(), scored: false }));
    const kinds = [
      () => ({ ...base, ...choice, kind: "single" as const }),
      () => ({ ...base, kind: "matrix" as const, options: "hostile", rows: rows() }),
      () => ({ ...base, kind: "text" as const }),
      () => ({ ...base, ...choice, kind: "ranking" as const }),
      () => ({ ...base, kind: "consent" as const, agree: wording() }),
      () => ({ ...base, kind: "info" as const }),
    ];
    return (kinds[index % kinds.length] ?? kinds[0])?.() ?? { ...base, kind: "info" };
  };
  const sections: SurveyDefinition["sections"] = [];
  for (let index = 0; used < texts.length || index < 6; index += 30) {
    const items = Array.from({ length: 30 }, (_, place) => item(index + place));
    sections.push({ id: `s${index}`, title: wording(), hint: wording(), items });
  }
  return {
    ...{ title: { all: { en: title || next(), es: next() } }, intro: wording() },
    ...{ optionSets: { hostile: options }, sections, unreviewed: ["es"] },
  };
}
