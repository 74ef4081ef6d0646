import type { Entry } from "../../item";
import type { Note } from "../notes";
import { headOf, isRequired, partId, partWording } from "./base";
import { type Made, no, numberIn } from "./made";
import type { Making } from "./making";
import type { Binding } from "./names";
import type { LssPart, LssQuestion } from "./structure";

/** As many fields of one question as may become questions here. */
export const MOST_FIELDS = 30;

export const tooMany = (fields: number) =>
  `it has ${fields} fields; at most ${MOST_FIELDS} can become questions here`;

/** The fields of a question as questions of their own, under its words. */
export function fieldsOf(
  making: Making,
  question: LssQuestion,
  note: Note,
  parts: readonly LssPart[],
  fieldOf: (part: LssPart) => Entry,
): Made {
  if (parts.length === 0) return no("it has no fields");
  if (parts.length > MOST_FIELDS) return no(tooMany(parts.length));
  const head = headOf(making, question, note);
  const known = new Map<string, Binding>();
  const entries = parts.map((part) => {
    const entry = fieldOf(part);
    const binding = { kind: entry.kind === "number" ? "number" : "words", item: entry.id } as const;
    for (const name of [part.code, `S${part.qid}`]) known.set(name, binding);
    return entry;
  });
  note(`Its ${parts.length} fields became questions of their own.`);
  const whole: Binding = { kind: "several", parts: [...new Set(known.values())] };
  return { ok: true, entries: [...head, ...entries], known: { whole, parts: known } };
}

export function numberField(
  making: Making,
  question: LssQuestion,
  part: LssPart,
  note: Note,
): Extract<Entry, { kind: "number" }> {
  return {
    ...fieldBase(making, question, part, note),
    kind: "number",
    ...boundsOf(question, note),
  };
}

export function textField(making: Making, question: LssQuestion, part: LssPart, note: Note): Entry {
  return { ...fieldBase(making, question, part, note), kind: "text", short: true };
}

function fieldBase(making: Making, question: LssQuestion, part: LssPart, note: Note) {
  return {
    id: partId(making, question, part.code, note),
    text: partWording(making, part, note),
    required: isRequired(question, note),
  };
}

export function boundsOf(question: LssQuestion, note: Note): { min?: number; max?: number } {
  const min = numberIn(question, "min_num_value_n", "slider_min");
  const max = numberIn(question, "max_num_value_n", "slider_max");
  if (min !== undefined && max !== undefined && min > max) {
    note(`Its bounds are left out: ${min} is more than ${max}.`);
    return {};
  }
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
