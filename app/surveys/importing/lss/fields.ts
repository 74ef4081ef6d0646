import { z } from "zod";
import type { Entry } from "../../item";
import type { Note } from "../notes";
import { baseOf, entryId, headOf } from "./base";
import { boundsOf, fieldsOf, numberField, textField } from "./field-parts";
import { attribute, type Made, type Make, no, unknown } from "./made";
import type { Making } from "./making";
import type { LssQuestion } from "./structure";

export const makeNumber: Make = (making, question, note) => {
  const id = entryId(making, question, note);
  const entry: Entry = {
    ...{ id, kind: "number", ...baseOf(making, question, note), ...boundsOf(question, note) },
  };
  return {
    ok: true,
    entries: [entry],
    known: { whole: { kind: "number", item: id }, parts: unknown },
  };
};

export const makeDate: Make = (making, question, note) => {
  const id = entryId(making, question, note);
  const min = dayIn(question, "date_min");
  const max = dayIn(question, "date_max");
  const crossed = min !== undefined && max !== undefined && min > max;
  const entry: Entry = {
    ...{ id, kind: "date", ...baseOf(making, question, note) },
    ...(!crossed && min !== undefined && { min }),
    ...(!crossed && max !== undefined && { max }),
  };
  return {
    ok: true,
    entries: [entry],
    known: { whole: { kind: "words", item: id }, parts: unknown },
  };
};

/** S: one line. */
export const makeShortText: Make = (making, question, note) => {
  if (attribute(question, "numbers_only") === "1") return makeNumber(making, question, note);
  return text(making, question, note, true);
};

/** T and U. */
export const makeLongText: Make = (making, question, note) => text(making, question, note, false);

function text(making: Making, question: LssQuestion, note: Note, short: boolean): Made {
  const id = entryId(making, question, note);
  const entry: Entry = {
    ...{ id, kind: "text", ...baseOf(making, question, note), ...(short && { short }) },
  };
  return {
    ok: true,
    entries: [entry],
    known: { whole: { kind: "words", item: id }, parts: unknown },
  };
}

/** X: words that ask nothing. */
export const makeInfo: Make = (making, question, note) => {
  const entries = headOf(making, { ...question, mandatory: "N" }, note);
  if (entries.length === 0) return no("it is a text without words");
  return { ok: true, entries, known: { whole: { kind: "several", parts: [] }, parts: unknown } };
};

/** K: several numbers. */
export const makeNumbers: Make = (making, question, note) =>
  fieldsOf(making, question, note, question.parts, (part) =>
    numberField(making, question, part, note),
  );

/** Q: several short texts. */
export const makeTexts: Make = (making, question, note) =>
  fieldsOf(making, question, note, question.parts, (part) =>
    textField(making, question, part, note),
  );

function dayIn(question: LssQuestion, name: string): string | undefined {
  const written = attribute(question, name);
  const day = /^(\d{4}-\d\d-\d\d)(\s|$)/.exec(written)?.[1];
  return z.iso.date().safeParse(day).data;
}
