import { AGREE } from "../../builder/ready-words";
import type { Entry } from "../../item";
import { tagFor } from "../../texts";
import type { Note } from "../notes";
import { ownWords } from "../own-words";
import { type Base, choice, choiceOf, type Making, scaleOptions, textsIn } from "./choices";
import type { WantedKind } from "./outline";
import type { ReadWords } from "./read-words";

/** Makes a question what a column says it is; null where its answers say so as well. */
export function makeWanted(
  making: Making,
  wanted: WantedKind,
  base: Base,
  words: ReadWords,
  note: Note,
): Entry | null {
  const { options, scale } = words;
  switch (wanted) {
    case "single":
    case "multiple":
    case "ranking":
      if (wanted === "single" && scale) return null;
      if (options.length > 1) return choiceOf(making, base, words, wanted, note);
      note("It is to be chosen from answers, and has none: it became a field to write in");
      return null;
    case "scale":
      return scaled(making, base, words, note);
    case "yes_no":
      return options.length > 1 ? null : yesNo(making, base);
    case "consent":
      return { ...base, kind: "consent", agree: agreement(making, words, note) };
    case "info":
      noteAnswers(words, note);
      return { ...base, kind: "info", required: false };
    case "short":
      noteAnswers(words, note);
      return { ...base, kind: "text", short: true };
    default:
      noteAnswers(words, note);
      return { ...base, kind: wanted };
  }
}

function scaled(making: Making, base: Base, words: ReadWords, note: Note): Entry | null {
  if (words.scale || words.options.length > 1) return null;
  note("No ends of its scale are named: it goes from 1 to 5");
  const points = ["1", "2", "3", "4", "5"].map((code) => ({ code, label: code }));
  return choice(
    making,
    base,
    "single",
    scaleOptions(making, { points, filled: false }, note),
    note,
  );
}

function yesNo(making: Making, base: Base): Entry {
  const answers = [["1", "yes"] as const, ["2", "no"] as const];
  const options = answers.map(([code, word]) => ({
    ...{ code, label: ownWords(word, [making.language]), score: null },
  }));
  return { ...base, kind: "single", options: making.optionSets.nameOf(options), scored: false };
}

function agreement(making: Making, { options }: ReadWords, note: Note) {
  const [own] = options;
  if (own) return textsIn(making, note)(own.text);
  const tag = tagFor(AGREE, making.language);
  return { all: tag ? { [making.language]: AGREE[tag] ?? "" } : AGREE };
}

function noteAnswers({ options, scale }: ReadWords, note: Note): void {
  const left = [
    ...options.map(({ text }) => text),
    ...(scale?.points ?? []).map(({ label }) => label),
  ];
  for (const answer of left)
    note("Answers left out, since nobody chooses here", answer.slice(0, 80));
}
