import type { Completeness } from "./completeness";
import type { ReadingLevel } from "./reading-level";
import type { SectionKind } from "./section";

export const kindWords: Record<SectionKind, string> = {
  values: "Shared values",
  policies: "Policies",
  support: "Support structures",
  section: "Section",
};

export const kindChoices = Object.entries(kindWords).map(([value, label]) => ({ value, label }));

export function readingLevelWords(level: ReadingLevel): string {
  if (level.ok) return `reads like grade ${level.grade.toFixed(1)}`;
  return level.reason === "too_short"
    ? "too short for a reading level"
    : "reading level is computed for English only";
}

export function completenessWords({ total, missing, older }: Completeness): string {
  const done = `${total - missing.length} of ${total} sections`;
  return older.length > 0 ? `${done}, ${older.length} older than the original` : done;
}

export const notOpenWords =
  "Somebody published or removed this draft meanwhile. Nothing was saved.";
