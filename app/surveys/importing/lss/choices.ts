import type { Entry, Option } from "../../item";
import type { Note } from "../notes";
import { ownWords } from "../own-words";
import { baseOf, entryId } from "./base";
import { attribute, type Made, type Make, no, numberIn, unknown } from "./made";
import {
  type MadeOptions,
  type Making,
  noteUnspoken,
  numberOptions,
  optionsFor,
  ownOptions,
  textsFor,
} from "./making";
import type { Binding } from "./names";
import type { LssQuestion } from "./structure";

/** As many answers as a question here can have. */
export const MOST_OPTIONS = 100;

/** L and !: a list, as buttons or to unfold. */
export const makeList: Make = (making, question, note) =>
  single(making, question, note, optionsFor(making, question.answers, note));

/** O: a list, and a field for a comment. */
export const makeListWithComment: Make = (making, question, note) =>
  withComment(makeList(making, question, note), making, question, note);

export const makeYesNo: Make = (making, question, note) => {
  const words = [["Y", "yes"] as const, ["N", "no"] as const];
  return single(making, question, note, ownOptions(making, words, note));
};

export const makeGender: Make = (making, question, note) => {
  const words = [["F", "female"] as const, ["M", "male"] as const];
  return single(making, question, note, ownOptions(making, words, note));
};

export const makeFivePoints: Make = (making, question, note) =>
  single(making, question, note, numberOptions(making, 5));

/** M: boxes to tick, each of them a subquestion. */
export const makeMultiple: Make = (making, question, note) => {
  const made = withOther(making, question, note, optionsFor(making, question.parts, note));
  const alone = attribute(question, "exclude_all_others").split(";").filter(Boolean);
  const options = made.options.map((option) => {
    const exclusive = alone.some((code) => made.codes.get(code) === option.code);
    return exclusive ? { ...option, exclusive } : option;
  });
  return choice(making, question, note, "multiple", { ...made, options });
};

/** P: as M, with a comment beside each. */
export const makeMultipleWithComments: Make = (making, question, note) =>
  withComment(makeMultiple(making, question, note), making, question, note);

/** R: its answers are subquestions since version 4. */
export const makeRanking: Make = (making, question, note) => {
  const answers = question.answers.length > 0 ? question.answers : question.parts;
  const made = optionsFor(making, answers, note);
  if (made.options.length < 2) return no("a ranking needs two answers");
  const places = numberIn(question, "max_answers", "ranking_max");
  return choice(making, question, note, "ranking", made, places);
};

function single(making: Making, question: LssQuestion, note: Note, made: MadeOptions): Made {
  return choice(making, question, note, "single", withOther(making, question, note, made));
}

function choice(
  making: Making,
  question: LssQuestion,
  note: Note,
  kind: "single" | "multiple" | "ranking",
  { options, codes }: MadeOptions,
  places?: number,
): Made {
  if (options.length === 0) return no("it has no answers to choose from");
  if (options.length > MOST_OPTIONS) {
    return no(`it has ${options.length} answers; a question here has ${MOST_OPTIONS} at most`);
  }
  const id = entryId(making, question, note);
  const limited = places !== undefined && places >= 1 && places <= 10 && Number.isInteger(places);
  const entry: Entry = {
    ...{ id, kind, ...baseOf(making, question, note), scored: false },
    options: making.optionSets.nameOf(options),
    ...(kind === "ranking" && limited && { places }),
  };
  const boxes = [...codes].map(([code, ours]): [string, Binding] => [
    ...([code, { kind: "box", item: id, code: ours }] as const),
  ]);
  const numbered = question.parts.flatMap(({ qid, code }): [string, Binding][] => {
    const ours = codes.get(code);
    return ours === undefined ? [] : [[`S${qid}`, { kind: "box", item: id, code: ours }]];
  });
  const other = codes.get("-oth-");
  const parts = new Map<string, Binding>([
    ...(kind === "multiple" ? [...boxes, ...numbered] : []),
    ...(other ? [["other", { kind: "box", item: id, code: other }] as const] : []),
  ]);
  return {
    ok: true,
    entries: [entry],
    known: { whole: { kind: "choice", item: id, codes }, parts },
  };
}

/** LimeSurvey's “Other”, whose code in expressions is `-oth-`. */
function withOther(
  making: Making,
  question: LssQuestion,
  note: Note,
  { options, codes }: MadeOptions,
): MadeOptions {
  if (!question.other) return { options, codes };
  const replaced = question.attributes.get("other_replace_text") ?? new Map();
  const texts = textsFor(making, replaced, note, { reads: false });
  const own = Object.keys(texts).length > 0;
  if (!own) noteUnspoken(making, note);
  const taken = new Set(options.map(({ code }) => code));
  const code = ["other", "other_", "other__"].find((name) => !taken.has(name)) ?? "own_words";
  const option: Option = {
    ...{ code, label: own ? texts : ownWords("other", making.languages), score: null },
    other: true,
  };
  return { options: [...options, option], codes: new Map([...codes, ["-oth-", code]]) };
}

function withComment(made: Made, making: Making, question: LssQuestion, note: Note): Made {
  if (!made.ok) return made;
  const id = making.giveId(`${question.code}_comment`);
  note(`The place for a comment became a question of its own, “${id}”.`);
  noteUnspoken(making, note);
  const comment: Entry = {
    ...{ id, kind: "text", text: { all: ownWords("comment", making.languages) } },
    required: false,
  };
  const parts = new Map([...made.known.parts, ["comment", { kind: "words", item: id } as const]]);
  return {
    ok: true,
    entries: [...made.entries, comment],
    known: { whole: made.known.whole, parts: parts.size > 0 ? parts : unknown },
  };
}
