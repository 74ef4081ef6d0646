import type { Entry, Option } from "../../item";
import type { Texts, Wording } from "../../texts";
import { codeGiver, type GiveCode } from "../codes";
import type { Note } from "../notes";
import type { OptionSets } from "../option-sets";
import { storable } from "../storable";
import type { RawOption } from "./outline";
import { DONT_KNOW, NONE, OTHER, PREFER_NOT } from "./phrases";
import type { ReadWords } from "./read-words";
import type { Scale } from "./scale";

export interface Making {
  language: string;
  giveId: GiveCode;
  optionSets: OptionSets;
}

export type Kind = "single" | "multiple" | "ranking";

export type Base = { id: string; text: Wording; hint?: Wording; required: boolean };

const MOST_ROWS = 30;
const MOST_OPTIONS = 100;

export const textsIn =
  ({ language }: Pick<Making, "language">, note: Note) =>
  (text: string): { all: Texts } => {
    const { text: kept, changes } = storable(text, { inert: true });
    for (const change of changes) note(change);
    return { all: kept === "" ? {} : { [language]: kept } };
  };

export function choiceOf(
  making: Making,
  base: Base,
  words: Pick<ReadWords, "options">,
  kind: Kind,
  note: Note,
): Entry {
  const giveCode = codeGiver();
  const label = labelIn(making, note);
  const made = words.options.map((option, at) =>
    optionOf(option, giveCode(String(at + 1)), kind, label),
  );
  const [first, ...more] = made.filter(({ other }) => other);
  if (more.length > 0) note("Only the first answer for own words has a field for them");
  const options = made.map((option) =>
    option.other && option !== first ? without(option) : option,
  );
  return choice(making, base, kind, options, note);
}

function without({ other: _, ...option }: Option): Option {
  return option;
}

function optionOf(
  { text }: RawOption,
  code: string,
  kind: Kind,
  label: (text: string) => Texts,
): Option {
  const option: Option = { code, label: label(text), score: null };
  if (kind === "ranking") return option;
  if (DONT_KNOW.test(text)) return { ...option, counts_as: "dont_know" };
  if (PREFER_NOT.test(text)) return { ...option, counts_as: "prefer_not" };
  if (OTHER.test(text)) return { ...option, other: true };
  return kind === "multiple" && NONE.test(text) ? { ...option, exclusive: true } : option;
}

const labelIn =
  ({ language }: Making, note: Note) =>
  (text: string): Texts => {
    const { text: kept, changes } = storable(text);
    for (const change of changes) note(change);
    return { [language]: kept || "…" };
  };

export function scaleOptions(making: Making, { points, filled }: Scale, note: Note): Option[] {
  if (filled) note("Only some points of its scale are named; the others show their numbers");
  const label = labelIn(making, note);
  return points.map((point) => ({ code: point.code, label: label(point.label), score: null }));
}

export function choice(making: Making, base: Base, kind: Kind, all: Option[], note: Note): Entry {
  const options = all.slice(0, MOST_OPTIONS);
  if (all.length > MOST_OPTIONS) {
    note(`Only its first ${MOST_OPTIONS} of ${all.length} answers are kept`);
  }
  return { ...base, kind, options: making.optionSets.nameOf(options), scored: false };
}

/** A scale over a list: each of the list is asked on it. */
export function table(
  making: Making,
  base: Base,
  words: ReadWords,
  scale: Scale,
  note: Note,
): Entry {
  const options = making.optionSets.nameOf(scaleOptions(making, scale, note));
  const texts = textsIn(making, note);
  const kept = words.options.slice(0, MOST_ROWS);
  if (kept.length < words.options.length) {
    note(`Only the first ${MOST_ROWS} of its ${words.options.length} questions are kept`);
  }
  const rows = kept.map(({ text }, at) => ({
    id: making.giveId(`${base.id}_${at + 1}`),
    text: texts(text),
    scored: false,
  }));
  return { ...base, kind: "matrix", options, rows };
}
