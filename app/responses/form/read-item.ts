import type { QuestionSpec } from "./question-spec";

/** Characters of a free text at most, and of own words beside an option. */
export const LONGEST_TEXT = 4000;
export const LONGEST_OTHER = 500;

export type AnswerProblem =
  | "required"
  | "unknown_option"
  | "several"
  | "exclusive"
  | "not_a_number"
  | "not_a_day"
  | "out_of_range"
  | "too_long";

/** What the fields of one question say. */
export type Given =
  | { kind: "nothing" }
  | { kind: "answer"; value: string | string[] }
  | { kind: "text"; text: string; tooLong: boolean }
  | { kind: "wrong"; problem: AnswerProblem };

const NOTHING: Given = { kind: "nothing" };
const wrong = (problem: AnswerProblem): Given => ({ kind: "wrong", problem });

/** Reads what was posted under one question's name. */
export function readItem(spec: QuestionSpec, posted: readonly string[]): Given {
  const values = posted.filter((value) => value !== "");
  if (values.length === 0) return NOTHING;
  const [first = ""] = values;
  if (spec.kind === "text") return readText(first);
  if (spec.kind === "number") return readNumber(first, spec);
  if (spec.kind === "date") return readDay(first, spec);
  return spec.kind === "ranking" ? readRanking(spec, values) : readChoice(spec, values);
}

/** Codes in the survey's order, so that the same choice is the same answer however it was posted. */
function readChoice({ kind, codes = [], lone = [] }: QuestionSpec, values: string[]): Given {
  const chosen = new Set(values);
  const known = codes.filter((code) => chosen.has(code));
  if (known.length < chosen.size) return wrong("unknown_option");
  if (kind === "multiple" || kind === "offer") {
    const alone = known.some((code) => lone.includes(code));
    return alone && known.length > 1 ? wrong("exclusive") : { kind: "answer", value: known };
  }
  const [code, ...more] = known;
  return code === undefined || more.length > 0 ? wrong("several") : { kind: "answer", value: code };
}

/** Codes in the order they were put in. */
function readRanking({ codes = [], lone = [] }: QuestionSpec, values: string[]): Given {
  if (values.some((value) => !codes.includes(value))) return wrong("unknown_option");
  if (new Set(values).size < values.length) return wrong("several");
  const alone = values.length > 1 && values.some((code) => lone.includes(code));
  return alone ? wrong("exclusive") : { kind: "answer", value: values };
}

/** Digits as people write them: with a comma or a point, in Arabic or Persian figures as well. */
function readNumber(text: string, { min, max }: QuestionSpec): Given {
  const plain = text
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(",", ".");
  if (plain === "") return NOTHING;
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(plain)) return wrong("not_a_number");
  const number = Number(plain);
  if (number < Number(min ?? -Infinity) || number > Number(max ?? Infinity)) {
    return wrong("out_of_range");
  }
  return { kind: "answer", value: String(number === 0 ? 0 : number) };
}

/** A day as a date field sends it: `2026-11-28`. */
function readDay(text: string, { min, max }: QuestionSpec): Given {
  const day = text.trim();
  if (day === "") return NOTHING;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return wrong("not_a_day");
  const date = new Date(`${day}T00:00:00Z`);
  const isOne = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  if (!isOne) return wrong("not_a_day");
  const outside =
    (min !== undefined && day < String(min)) || (max !== undefined && day > String(max));
  return outside ? wrong("out_of_range") : { kind: "answer", value: day };
}

export function readText(raw: string, longest = LONGEST_TEXT): Given {
  const text = cleanText(raw);
  if (text === "") return NOTHING;
  return { kind: "text", text, tooLong: text.length > longest };
}

/** One form of a text: composed characters, `\n` for line ends, none of the controls no reader sees. */
export function cleanText(raw: string): string {
  const lines = raw.replace(/\r\n?/g, "\n");
  // Controls but tab and line feed; PostgreSQL refuses NUL.
  const visible = lines.replace(/[^\P{Cc}\t\n]/gu, "");
  return visible.normalize("NFC").trim();
}
