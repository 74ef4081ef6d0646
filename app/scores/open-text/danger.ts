import { DANGER_KINDS, DANGER_WORDS, type DangerKind } from "./danger-words";
import { fold } from "./fold";

type Pattern = { kind: DangerKind; accented: boolean; pattern: RegExp };

/** Scripts that join small words to others or write without spaces are searched inside words. */
const INSIDE_WORDS = new Set(["ar", "zh"]);

const patterns: readonly Pattern[] = Object.entries(DANGER_WORDS).flatMap(([language, kinds]) =>
  DANGER_KINDS.flatMap((kind) => kinds[kind].map((entry) => patternOf(language, kind, entry))),
);

/**
 * What of danger a text may speak, by word lists in every language offered whatever the text's own is; `kinds` in
 * the lists' order. It says nothing about who wrote it, and nothing certain about what is meant.
 */
export function dangerIn(text: string): DangerKind[] {
  const exact = text.normalize("NFC").toLowerCase().replaceAll("’", "'");
  const folded = fold(text);
  const found = new Set(
    patterns.flatMap(({ kind, accented, pattern }) =>
      pattern.test(accented ? exact : folded) ? [kind] : [],
    ),
  );
  return DANGER_KINDS.filter((kind) => found.has(kind));
}

function patternOf(language: string, kind: DangerKind, entry: string): Pattern {
  const inside = INSIDE_WORDS.has(language);
  const isFolded = inside || fold(entry) === entry;
  const words = (inside ? fold(entry) : entry).replace(/\*$/, "").split(" ").join("[\\s\\p{P}]+");
  const end = inside || entry.endsWith("*") ? "" : "(?![\\p{L}\\p{M}])";
  const start = inside ? "" : "(?<![\\p{L}\\p{M}])";
  return { kind, accented: !isFolded, pattern: new RegExp(`${start}${words}${end}`, "u") };
}
