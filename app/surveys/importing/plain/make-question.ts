import type { Condition } from "../../condition";
import type { Entry, Option } from "../../item";
import type { Texts, Wording } from "../../texts";
import { codeGiver, type GiveCode } from "../codes";
import type { Note } from "../notes";
import type { OptionSets } from "../option-sets";
import { storable } from "../storable";
import type { RawOption, RawQuestion } from "./outline";
import {
  ANY_OF,
  DONT_KNOW,
  IN_ORDER,
  isNo,
  isYes,
  NONE,
  ONE_OF,
  OTHER,
  PREFER_NOT,
} from "./phrases";
import { type ReadWords, readWords } from "./read-words";
import type { Scale } from "./scale";

export interface Making {
  language: string;
  giveId: GiveCode;
  optionSets: OptionSets;
}

type Kind = "single" | "multiple" | "ranking";

const MOST_ROWS = 30;
const MOST_OPTIONS = 100;

/** Makes a question of a text into an entry of the kind that its words and answers are of. */
export function makeQuestion(making: Making, raw: RawQuestion, note: Note): Entry {
  const words = readWords(raw, note);
  const id = making.giveId("Q1");
  const texts = textsIn(making, note);
  const hint = words.hints.length > 0 ? { hint: texts(words.hints.join("\n")) } : {};
  const base = { id, text: texts(words.text), required: words.required, ...hint };
  const { options, scale } = words;
  if (scale && options.length > 0) return table(making, base, words, scale, note);
  if (scale) return choice(making, base, "single", scaleOptions(making, scale, note), note);
  const [only] = options;
  if (only && options.length === 1) return single(making, base, only, note);
  if (options.length > 1) return choiceOf(making, base, words, note);
  return { ...base, kind: "text", ...(raw.blanks === 1 || words.isShort ? { short: true } : {}) };
}

type Base = { id: string; text: Wording; hint?: Wording; required: boolean };

export const textsIn =
  ({ language }: Pick<Making, "language">, note: Note) =>
  (text: string): { all: Texts } => {
    const { text: kept, changes } = storable(text, { inert: true });
    for (const change of changes) note(change);
    return { all: kept === "" ? {} : { [language]: kept } };
  };

function choiceOf(making: Making, base: Base, words: ReadWords, note: Note): Entry {
  const kind = kindOf(words, note);
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

function kindOf({ text, hints, options }: ReadWords, note: Note): Kind {
  const said = [text, ...hints].join("\n").slice(0, 2000);
  if (IN_ORDER.test(said)) return "ranking";
  if (ANY_OF.test(said)) return "multiple";
  const boxes = options.some(({ mark }) => mark === "box");
  if (!boxes || ONE_OF.test(said)) return "single";
  const yesOrNo = options.some((one) => isYes(one.text)) && options.some((one) => isNo(one.text));
  if (yesOrNo) note("Boxes stand before yes and no: one of them can be chosen");
  return yesOrNo ? "single" : "multiple";
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

function scaleOptions(making: Making, { points, filled }: Scale, note: Note): Option[] {
  if (filled) note("Only some points of its scale are named; the others show their numbers");
  const label = labelIn(making, note);
  return points.map((point) => ({ code: point.code, label: label(point.label), score: null }));
}

function choice(making: Making, base: Base, kind: Kind, all: Option[], note: Note): Entry {
  const options = all.slice(0, MOST_OPTIONS);
  if (all.length > MOST_OPTIONS) {
    note(`Only its first ${MOST_OPTIONS} of ${all.length} answers are kept`);
  }
  return { ...base, kind, options: making.optionSets.nameOf(options), scored: false };
}

/** A scale over a list: each of the list is asked on it. */
function table(making: Making, base: Base, words: ReadWords, scale: Scale, note: Note): Entry {
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

/** One box alone is something to agree to; one line alone says more about its question. */
function single(making: Making, base: Base, option: RawOption, note: Note): Entry {
  const texts = textsIn(making, note);
  if (option.mark === "box") return { ...base, kind: "consent", agree: texts(option.text) };
  note("One line under it is no choice: it became a hint");
  const hint = [...Object.values(base.hint?.all ?? {}), option.text].join("\n");
  return { ...base, kind: "text", hint: texts(hint) };
}

/** Asked only of those who said so to the question before it, if that can be told. */
export function askedAfter(
  before: Entry | undefined,
  after: "yes" | "no",
  { sets }: OptionSets,
): Condition | null {
  if (before?.kind !== "single") return null;
  const said = after === "yes" ? isYes : isNo;
  const fitting = (sets[before.options] ?? []).filter(({ label }) =>
    Object.values(label).some((text) => said(text)),
  );
  return fitting.length > 0 ? { item: before.id, is: fitting.map(({ code }) => code) } : null;
}
