import { DANGER_KINDS, DANGER_WORDS, type DangerKind } from "./danger-words";
import { fold } from "./fold";

/** `part`: to be looked for in the form of the text it belongs to, a space standing for the end of a word. */
type Pattern = { kind: DangerKind; form: "exact" | "folded"; part: string };

/** Arabic joins small words to others, Chinese writes without spaces: both are searched inside words. */
const INSIDE_WORDS = new Set(["ar", "zh"]);

const patterns: readonly Pattern[] = Object.entries(DANGER_WORDS).flatMap(([language, kinds]) =>
  DANGER_KINDS.flatMap((kind) => kinds[kind].map((entry) => patternOf(language, kind, entry))),
);

/**
 * What of danger a text may speak, by word lists in every language offered whatever the text's own is; `kinds` in
 * the lists' order. It says nothing about who wrote it, and nothing certain about what is meant.
 */
export function dangerIn(text: string): DangerKind[] {
  const forms = { exact: spaced(text.normalize("NFC").toLowerCase()), folded: spaced(fold(text)) };
  const found = new Set(
    patterns.flatMap(({ kind, form, part }) => (forms[form].includes(part) ? [kind] : [])),
  );
  return DANGER_KINDS.filter((kind) => found.has(kind));
}

/** Its words with one space around each. */
function spaced(text: string): string {
  return ` ${text.replaceAll("’", "'").replace(/[^\p{L}\p{M}\p{N}']+/gu, " ")} `;
}

function patternOf(language: string, kind: DangerKind, entry: string): Pattern {
  if (INSIDE_WORDS.has(language)) return { kind, form: "folded", part: fold(entry) };
  const form = fold(entry) === entry ? "folded" : "exact";
  return { kind, form, part: entry.endsWith("*") ? ` ${entry.slice(0, -1)}` : ` ${entry} ` };
}
