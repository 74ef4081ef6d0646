import { completenessOf, type SectionTexts, textIn } from "./completeness";
import { pictureProblems } from "./plan-images";

/** Why a draft cannot be published yet, a sentence each: nothing in it, or a picture nobody could read. */
export function publicationBlocks(sections: readonly SectionTexts[], language: string): string[] {
  const [own] = completenessOf(sections, language);
  if (!own || own.missing.length === sections.length) return ["No section says anything yet."];
  return sections.flatMap(({ texts }) =>
    texts.flatMap(({ heading, body }) =>
      pictureProblems(body).map((problem) => `“${heading}”: ${problem}`),
    ),
  );
}

export type Gap = { language: string; headings: string[]; isOld: boolean };

/** What readers of each language will miss, by the headings of the version's own language. */
export function publicationGaps(sections: readonly SectionTexts[], language: string): Gap[] {
  const named = (keys: readonly string[]) =>
    keys.map((key) => {
      const section = sections.find((one) => one.key === key);
      return (section && textIn(section, language)?.heading) || key;
    });
  return completenessOf(sections, language)
    .flatMap((one) => [
      { language: one.language, headings: named(one.missing), isOld: false },
      { language: one.language, headings: named(one.older), isOld: true },
    ])
    .filter(({ headings }) => headings.length > 0);
}
