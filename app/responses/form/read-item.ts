import { type ChoiceItem, type Item, optionsOf, type SurveyDefinition } from "~/surveys/survey";

/** Characters of a free text at most. */
export const LONGEST_TEXT = 4000;

export type AnswerProblem =
  | "required"
  | "unknown_option"
  | "several"
  | "exclusive"
  | "not_a_number"
  | "out_of_range"
  | "too_long";

/** What the fields of one item say. */
export type Given =
  | { kind: "nothing" }
  | { kind: "answer"; value: string | string[] }
  | { kind: "text"; text: string; tooLong: boolean }
  | { kind: "wrong"; problem: AnswerProblem };

const NOTHING: Given = { kind: "nothing" };
const wrong = (problem: AnswerProblem): Given => ({ kind: "wrong", problem });

/** Reads what was posted under one item's name. */
export function readItem(
  definition: SurveyDefinition,
  item: Item,
  posted: readonly string[],
): Given {
  const values = posted.filter((value) => value !== "");
  if (values.length === 0) return NOTHING;
  if (item.kind === "text") return readText(values[0] ?? "");
  if (item.kind === "number") return readNumber(values[0] ?? "", item.min, item.max);
  return readChoice(definition, item, [...new Set(values)]);
}

function readChoice(definition: SurveyDefinition, item: ChoiceItem, chosen: string[]): Given {
  const options = optionsOf(definition, item);
  const known = options.filter(({ code }) => chosen.includes(code));
  if (known.length < chosen.length) return wrong("unknown_option");
  const codes = known.map(({ code }) => code);
  if (item.kind === "multiple") {
    const alone = known.some((option) => option.exclusive || option.counts_as === "dont_know");
    return alone && codes.length > 1 ? wrong("exclusive") : { kind: "answer", value: codes };
  }
  const [code, ...more] = codes;
  return code === undefined || more.length > 0 ? wrong("several") : { kind: "answer", value: code };
}

/** Digits as people write them: with a comma or a point, in Arabic or Persian figures as well. */
function readNumber(text: string, min = -Infinity, max = Infinity): Given {
  const plain = text
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(",", ".");
  if (plain === "") return NOTHING;
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(plain)) return wrong("not_a_number");
  const number = Number(plain);
  if (number < min || number > max) return wrong("out_of_range");
  return { kind: "answer", value: String(number === 0 ? 0 : number) };
}

function readText(raw: string): Given {
  const text = cleanText(raw);
  if (text === "") return NOTHING;
  return { kind: "text", text, tooLong: text.length > LONGEST_TEXT };
}

/** One form of a text: composed characters, `\n` for line ends, none of the controls no reader sees. */
export function cleanText(raw: string): string {
  const lines = raw.replace(/\r\n?/g, "\n");
  // Controls but tab and line feed; PostgreSQL refuses NUL.
  const visible = lines.replace(/[^\P{Cc}\t\n]/gu, "");
  return visible.normalize("NFC").trim();
}
