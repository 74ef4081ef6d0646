import type { Note } from "../notes";
import type { RawOption, RawQuestion } from "./outline";
import { REQUIRED } from "./phrases";
import { parseRow, parseScale, type Scale } from "./scale";

/** The words of a question without what they say about its form. */
export interface ReadWords {
  text: string;
  hints: string[];
  options: RawOption[];
  scale: Scale | null;
  required: boolean;
  /** A line to write on stands behind the words. */
  isShort: boolean;
}

const LAST_BRACKETS =
  /[([]([^()[\]]{1,300}(?:\([^()]{1,60}\)[^()[\]]{0,60}){0,2})[)\]]\s{0,5}[:?.]?$/;

/** Takes what is meant for the form out of a question's words: "(required)", "(yes/no)", blanks. */
export function readWords(raw: RawQuestion, note: Note): ReadWords {
  const filled = atEnd(raw.text, /_{3,}\s*[.:]?\s*$/);
  const required = REQUIRED.test(filled.slice(-80));
  const text = required ? atEnd(filled, REQUIRED) : filled;
  const scale = raw.scale === null ? null : parseScale(raw.scale);
  const options = raw.options.map((option) => ({ ...option, text: withoutBlanks(option.text) }));
  const rest = { hints: raw.hints, required, isShort: filled !== raw.text.trim() };
  const inWords = scale ? null : LAST_BRACKETS.exec(text.slice(-400));
  if (!inWords) return { text, options, scale, ...rest };
  const without = text.slice(0, text.length - inWords[0].length).trim();
  const inner = inWords[1] ?? "";
  const own = parseScale(inner);
  const row = options.length === 0 && !own ? parseRow(inner, { listed: false }) : null;
  if (without === "" || (!own && !row)) return { text, options, scale, ...rest };
  note("Its answers stood in brackets behind it");
  const answers = (row ?? []).map((part): RawOption => ({ text: part, mark: "none" }));
  return { text: without, options: [...options, ...answers], scale: own, ...rest };
}

/** A text without what stands near its end; looking no further keeps any text quick to read. */
function atEnd(text: string, remark: RegExp): string {
  const at = Math.max(0, text.length - 80);
  return `${text.slice(0, at)}${text.slice(at).replace(remark, "")}`.trim();
}

function withoutBlanks(text: string): string {
  return atEnd(text, /\s{0,3}_{2,}\s*[.:]?\s*$/) || text;
}
