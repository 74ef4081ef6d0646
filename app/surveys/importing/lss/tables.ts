import type { Entry, MatrixRow } from "../../item";
import type { Texts } from "../../texts";
import type { Note } from "../notes";
import { baseOf, entryId, partId, partWording } from "./base";
import { MOST_OPTIONS } from "./choices";
import { type Made, type Make, no } from "./made";
import {
  type MadeOptions,
  type Making,
  numberOptions,
  optionsFor,
  ownOptions,
  textsFor,
} from "./making";
import type { Binding } from "./names";
import type { LssAnswer, LssPart, LssQuestion } from "./structure";

/** As many questions as a table here can have. */
const MOST_ROWS = 30;

/** F and H: a table with answers of its own, by rows or by columns. */
export const makeTable: Make = (making, question, note) =>
  table(making, question, note, optionsFor(making, onScale(question.answers, "0"), note));

export const makeFivePointTable: Make = (making, question, note) =>
  table(making, question, note, numberOptions(making, 5));

export const makeTenPointTable: Make = (making, question, note) =>
  table(making, question, note, numberOptions(making, 10));

export const makeYesNoTable: Make = (making, question, note) => {
  const words = [["Y", "yes"] as const, ["N", "no"] as const, ["U", "uncertain"] as const];
  return table(making, question, note, ownOptions(making, words, note));
};

export const makeChangeTable: Make = (making, question, note) => {
  const words = [["I", "increase"] as const, ["S", "same"] as const, ["D", "decrease"] as const];
  return table(making, question, note, ownOptions(making, words, note));
};

/** 1: two scales beside each other; here one table after the other. */
export const makeDualTable: Make = (making, question, note) => {
  note("Its two scales became two tables.");
  const tables = ["0", "1"].map((scale) => {
    const options = optionsFor(making, onScale(question.answers, scale), note);
    return table(making, headed(making, question, scale, note), note, options, scale);
  });
  const wrong = tables.find((made) => !made.ok);
  if (wrong) return wrong;
  const made = tables.flatMap((one) => (one.ok ? [one] : []));
  return {
    ok: true,
    entries: made.flatMap(({ entries }) => entries),
    known: {
      whole: { kind: "several", parts: made.map(({ known }) => known.whole) },
      parts: new Map(made.flatMap(({ known }) => [...known.parts])),
    },
  };
};

/** The words of a dual table with the heading of one of its scales. */
function headed(making: Making, question: LssQuestion, scale: string, note: Note): LssQuestion {
  const name = scale === "0" ? "dualscale_headerA" : "dualscale_headerB";
  const heading: Texts = textsFor(making, question.attributes.get(name) ?? new Map(), note, {
    reads: false,
  });
  const texts = [...question.texts].map(([language, text]): [string, string] => {
    const words = heading[language] ?? Object.values(heading)[0];
    return [language, words ? `${text}<br>${words}` : text];
  });
  return { ...question, texts: new Map(texts) };
}

function table(
  making: Making,
  question: LssQuestion,
  note: Note,
  { options, codes }: MadeOptions,
  scale?: string,
): Made {
  const parts = onScale(question.parts, "0");
  if (parts.length === 0) return no("it has no questions in its table");
  if (options.length === 0) return no("it has no answers to choose from");
  if (options.length > MOST_OPTIONS) {
    return no(`it has ${options.length} answers; a question here has ${MOST_OPTIONS} at most`);
  }
  const set = making.optionSets.nameOf(options);
  const chunks = chunksOf(parts, MOST_ROWS);
  if (chunks.length > 1) note(`Its ${parts.length} questions became ${chunks.length} tables.`);
  const known = new Map<string, Binding>();
  const entries = chunks.map((chunk, at): Entry => {
    const isFirst = at === 0 && scale !== "1";
    const id = isFirst ? entryId(making, question, note) : making.giveId(question.code);
    const rows = chunk.map((part): MatrixRow => {
      const end = scale === undefined ? "" : `_${scale}`;
      const row = partId(making, question, `${part.code}${end}`, note);
      const binding: Binding = { kind: "choice", item: row, codes };
      const marks = scale === undefined ? [""] : [`_${scale}`, `#${scale}`];
      for (const mark of marks) {
        for (const name of [part.code, `S${part.qid}`]) known.set(`${name}${mark}`, binding);
      }
      return { id: row, text: partWording(making, part, note), scored: false };
    });
    return { id, kind: "matrix", ...baseOf(making, question, note), options: set, rows };
  });
  const whole: Binding = { kind: "several", parts: [...new Set(known.values())] };
  return { ok: true, entries, known: { whole, parts: known } };
}

export function onScale<T extends LssAnswer | LssPart>(things: readonly T[], scale: string): T[] {
  return things.filter((thing) => thing.scale === scale);
}

function chunksOf<T>(things: readonly T[], size: number): T[][] {
  const count = Math.ceil(things.length / size);
  return Array.from({ length: count }, (_, at) => things.slice(at * size, (at + 1) * size));
}
