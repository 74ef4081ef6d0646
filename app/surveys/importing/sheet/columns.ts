import { type CsvColumn, readHeader } from "~/platform/csv-header";
import type { WantedKind } from "../plain/outline";

type Column = "question" | "options" | "type" | "required" | "section" | "hint" | "id";

const COLUMNS: readonly CsvColumn<Column>[] = [
  {
    name: "question",
    aliases: [
      "questions",
      "question text",
      "item",
      "items",
      "prompt",
      "text",
      "pregunta",
      "pergunta",
      "câu hỏi",
      "问题",
      "السؤال",
      "su’aal",
    ],
  },
  {
    name: "options",
    aliases: [
      "option",
      "answers",
      "answer",
      "choices",
      "answer choices",
      "answer options",
      "response options",
      "opciones",
      "respuestas",
      "opções",
    ],
  },
  { name: "type", aliases: ["kind", "question type", "format", "tipo"] },
  { name: "required", aliases: ["mandatory", "obligatorio", "obrigatório"] },
  { name: "section", aliases: ["group", "page", "part", "heading", "sección", "seção"] },
  { name: "hint", aliases: ["help", "help text", "note", "notes", "description", "instructions"] },
  { name: "id", aliases: ["code", "name", "variable", "question id", "item id"] },
];

/** Where the cells of a question are. */
export interface Layout {
  at: Partial<Record<Column, number>>;
  /** Cells that hold one answer each. */
  answers: number[];
  /** Columns that say nothing a survey has. */
  ignored: string[];
  /** Whether the first row names the columns. */
  hasHeader: boolean;
}

const ONE_ANSWER =
  /^(?:option|answer|choice|response|opción|respuesta|opção|resposta)\s?[a-z\d]{0,3}$/i;

/** Finds the columns by the first row; where that names none, questions stand first and answers behind. */
export function layoutOf(
  first: readonly string[],
  width: number,
): { ok: true; layout: Layout } | { ok: false; reason: string } {
  const header = readHeader(
    first.map((cell) => (ONE_ANSWER.test(cell.trim()) && /\d/.test(cell) ? "" : cell)),
    COLUMNS,
  );
  if (!header.ok) return header;
  if (header.at.question === undefined) {
    const answers = Array.from({ length: Math.max(0, width - 1) }, (_, index) => index + 1);
    return {
      ok: true,
      layout: { at: { question: 0 }, answers, ignored: [], hasHeader: false },
    };
  }
  const used = new Set(Object.values(header.at));
  const cells = Array.from({ length: width }, (_, index) => index).filter((at) => !used.has(at));
  const nameless = (at: number) => (first[at] ?? "").trim() === "";
  const answers = cells.filter((at) => nameless(at) || ONE_ANSWER.test(first[at]?.trim() ?? ""));
  const ignored = header.ignored.filter((name) => !ONE_ANSWER.test(name));
  return { ok: true, layout: { at: header.at, answers, ignored, hasHeader: true } };
}

const KINDS: readonly (readonly [WantedKind, RegExp])[] = [
  ["ranking", /^rank/],
  ["yes_no", /^yes\s?[/-]?\s?(or)?\s?no$|^boolean$|^true\s?\/\s?false$/],
  [
    "scale",
    /^(linear )?scale$|^rating$|^likert|^stars?$|^opinion scale$|^\d\s?(-|to|–)\s?\d{1,2}$/,
  ],
  [
    "multiple",
    /^check ?box(es)?$|^multi(ple)?$|^multi-?select$|^select (all|many|multiple)|^multiple (answers|response)/,
  ],
  [
    "single",
    /^single|^radio|^drop-?down$|^select( one)?$|^list$|^choice$|^multiple choice$|^pick one$/,
  ],
  ["short", /^short|^text ?box$|^line$|^name$|^e-?mail$|^single line/],
  ["text", /^(long|open|free)|^text$|^paragraph|^comment|^essay/],
  ["number", /^num|^integer$|^decimal$/],
  ["date", /^date$/],
  ["info", /^info|^note$|^statement$|^heading$|^description$|^display/],
  ["consent", /^consent|^agree|^acknowledge/],
];

/** What a cell of the column "type" means; null for words that are not known here. */
export function kindIn(cell: string): WantedKind | null {
  const word = cell.trim().toLowerCase().slice(0, 60);
  return KINDS.find(([, words]) => words.test(word))?.[0] ?? null;
}

/** Null: the cell does not say. */
export function requiredIn(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  if (/^(y|yes|true|x|1|required|mandatory|sí|si|sim|✓|\*)$/.test(word)) return true;
  return /^(n|no|false|0|optional|não|)$/.test(word) ? false : null;
}
