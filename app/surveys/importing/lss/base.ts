import type { Entry } from "../../item";
import type { Wording } from "../../texts";
import type { Note } from "../notes";
import { quoted } from "../report";
import { type Making, textsFor, wordingFor } from "./making";
import type { LssPart, LssQuestion } from "./structure";

/** The id of what a question became, said where it is not its code. */
export function entryId(making: Making, { code }: LssQuestion, note: Note): string {
  return newId(making, code, note);
}

/** The id of a part: `Q1_SQ001`. */
export function partId(making: Making, question: LssQuestion, part: string, note: Note): string {
  return newId(making, `${question.code}_${part}`, note);
}

function newId(making: Making, wanted: string, note: Note): string {
  const id = making.giveId(wanted);
  if (id !== wanted) note("Called otherwise here", `${quoted(wanted)} is ${quoted(id)}`);
  return id;
}

/** What all kinds of entries have. */
export function baseOf(
  making: Making,
  question: LssQuestion,
  note: Note,
): { text: Wording; hint?: Wording; required: boolean } {
  const hint = textsFor(making, question.help, note, { reads: true });
  return {
    text: wordingFor(making, question.texts, note, { text: question.code }),
    ...(Object.keys(hint).length > 0 && { hint: { all: hint } }),
    required: isRequired(question, note),
  };
}

export function isRequired({ mandatory }: LssQuestion, note: Note): boolean {
  if (mandatory === "S") note("It was asked for without insisting; here it may be left out.");
  return mandatory === "Y";
}

/** The words of a part, as a question or a row of its own. */
export function partWording(making: Making, { texts, code }: LssPart, note: Note): Wording {
  return wordingFor(making, texts, note, { text: code });
}

/** The words of a question over its parts, where those become questions of their own. */
export function headOf(making: Making, question: LssQuestion, note: Note): Entry[] {
  if (question.texts.size === 0 && question.help.size === 0) return [];
  const { text, hint } = baseOf(making, { ...question, mandatory: "N" }, note);
  const id = entryId(making, question, note);
  return [{ id, kind: "info", text, ...(hint && { hint }), required: false }];
}
