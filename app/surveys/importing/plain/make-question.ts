import type { Condition } from "../../condition";
import type { Entry } from "../../item";
import type { Note } from "../notes";
import type { OptionSets } from "../option-sets";
import { quoted } from "../report";
import {
  type Base,
  choice,
  choiceOf,
  type Kind,
  type Making,
  scaleOptions,
  table,
  textsIn,
} from "./choices";
import { makeWanted } from "./make-wanted";
import type { RawOption, RawQuestion } from "./outline";
import { ANY_OF, IN_ORDER, isNo, isYes, ONE_OF } from "./phrases";
import { type ReadWords, readWords } from "./read-words";

/** Makes a question of a text into an entry of the kind that its words and answers are of. */
export function makeQuestion(making: Making, raw: RawQuestion, note: Note): Entry {
  const words = readWords(raw, note);
  const texts = textsIn(making, note);
  const hint = words.hints.length > 0 ? { hint: texts(words.hints.join("\n")) } : {};
  const required = raw.required ?? words.required;
  const base = { id: idFor(making, raw, note), text: texts(words.text), required, ...hint };
  const wanted = raw.wanted ? makeWanted(making, raw.wanted, base, words, note) : null;
  return wanted ?? makeAsRead(making, raw, base, words, note);
}

function idFor({ giveId }: Making, { id }: RawQuestion, note: Note): string {
  const given = giveId(id || "Q1");
  if (id && given !== id) note("Called otherwise here", `${quoted(id)} is ${quoted(given)}`);
  return given;
}

function makeAsRead(
  making: Making,
  raw: RawQuestion,
  base: Base,
  words: ReadWords,
  note: Note,
): Entry {
  const { options, scale } = words;
  if (scale && options.length > 0) return table(making, base, words, scale, note);
  if (scale) return choice(making, base, "single", scaleOptions(making, scale, note), note);
  const [only] = options;
  if (only && options.length === 1) return single(making, base, only, note);
  if (options.length > 1) return choiceOf(making, base, words, kindOf(words, note), note);
  return { ...base, kind: "text", ...(raw.blanks === 1 || words.isShort ? { short: true } : {}) };
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
