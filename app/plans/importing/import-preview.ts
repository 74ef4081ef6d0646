import type { Section, SectionText } from "../section";
import { assignKeys } from "../section-keys";

export type Fate = "new" | "changed" | "same";

export type ImportPreview = {
  sections: (Section & { fate: Fate; words: number })[];
  /** What the draft has and the text has not: it goes. */
  gone: Section[];
};

/** What would become of a draft's sections, by their keys, if a text took their place. */
export function previewImport(
  earlier: readonly Section[],
  sections: readonly SectionText[],
): ImportPreview {
  const before = new Map(earlier.map((section) => [section.key, section]));
  const keyed = assignKeys(earlier, sections).map((section) => {
    const old = before.get(section.key);
    const isSame = old?.heading === section.heading && old.body === section.body;
    const fate: Fate = old ? (isSame ? "same" : "changed") : "new";
    const words = section.body.split(/\s+/).filter(Boolean).length;
    return { ...section, kind: old?.kind ?? ("section" as const), fate, words };
  });
  const kept = new Set(keyed.map(({ key }) => key));
  return { sections: keyed, gone: earlier.filter(({ key }) => !kept.has(key)) };
}
