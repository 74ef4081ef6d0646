import type { ReadSection } from "../reading";
import type { Section } from "../section";

/** Of one version: its sections as they were written, and as they are read. */
export type BothTexts = { written: readonly Section[]; read: readonly ReadSection[] };

export type Compared = {
  before: Section[];
  after: Section[];
  /** The sections compared as they were written, though they are read in another language. */
  asWritten: Set<string>;
};

/**
 * The sections of two versions as they are compared for a reader of a translation: in it where every version
 * that has the section has it translated, and a change of the original shows in it; else as written.
 */
export function comparedTexts(before: BothTexts, after: BothTexts, language: string): Compared {
  const asWritten = new Set<string>();
  for (const { key } of [...before.written, ...after.written]) {
    const read = [before, after].flatMap((one) =>
      one.read.filter((section) => section.key === key),
    );
    const isTranslated = read.every((text) =>
      [text.headingIn, text.bodyIn].every((of) => of === language),
    );
    const isLate =
      differs(before.written, after.written, key) && !differs(before.read, after.read, key);
    if (!isTranslated || isLate) asWritten.add(key);
  }
  const chosen = ({ written, read }: BothTexts) =>
    written.map((section) => {
      const text = asWritten.has(section.key) ? null : read.find(({ key }) => key === section.key);
      return text ? { ...section, heading: text.heading, body: text.body } : section;
    });
  return { before: chosen(before), after: chosen(after), asWritten };
}

function differs(before: readonly Section[], after: readonly Section[], key: string): boolean {
  const [old, now] = [before, after].map((sections) => sections.find((one) => one.key === key));
  return !!old && !!now && (old.heading !== now.heading || old.body !== now.body);
}
