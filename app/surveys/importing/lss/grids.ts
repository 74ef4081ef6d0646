import type { Entry } from "../../item";
import type { Note } from "../notes";
import { headOf, isRequired, partId, partWording } from "./base";
import { fieldsOf, MOST_FIELDS, numberField, textField, tooMany } from "./field-parts";
import { attribute, type Made, type Make, no, numberIn } from "./made";
import { type Making, optionsFor } from "./making";
import type { Binding } from "./names";
import type { LssPart, LssQuestion } from "./structure";
import { onScale } from "./tables";

/** `:` a table of numbers, or of boxes to tick. */
export const makeNumberGrid: Make = (making, question, note) => {
  if (attribute(question, "multiflexible_checkbox") === "1") return boxes(making, question, note);
  const least = numberIn(question, "multiflexible_min") ?? 1;
  const most = numberIn(question, "multiflexible_max") ?? 10;
  const bounded = attribute(question, "input_boxes") !== "1" && least <= most;
  return grid(making, question, note, (part) => ({
    ...numberField(making, question, part, note),
    ...(bounded && { min: least, max: most }),
  }));
};

/** `;` a table of texts. */
export const makeTextGrid: Make = (making, question, note) =>
  grid(making, question, note, (part) => textField(making, question, part, note));

function grid(
  making: Making,
  question: LssQuestion,
  note: Note,
  fieldOf: (part: LssPart) => Entry,
): Made {
  const columns = onScale(question.parts, "1");
  const rows = onScale(question.parts, "0");
  const fields = rows.length * columns.length;
  if (fields > MOST_FIELDS) return no(tooMany(fields));
  const parts = rows.flatMap((row) => columns.map((column) => cellPart(row, column)));
  return fieldsOf(making, question, note, parts, fieldOf);
}

/** A field named by its row and its column. */
function cellPart(row: LssPart, column: LssPart): LssPart {
  const texts = [...row.texts].map(([language, words]): [string, string] => [
    ...([language, `${words} – ${column.texts.get(language) ?? column.code}`] as const),
  ]);
  const code = `${row.code}_${column.code}`;
  return { ...row, code, qid: `${row.qid}_S${column.qid}`, texts: new Map(texts) };
}

/** Each row with its boxes becomes a question with several answers. */
function boxes(making: Making, question: LssQuestion, note: Note): Made {
  const rows = onScale(question.parts, "0");
  const { options, codes } = optionsFor(making, onScale(question.parts, "1"), note);
  if (rows.length === 0 || options.length === 0) return no("it has no rows or no columns");
  if (rows.length > MOST_FIELDS) return no(tooMany(rows.length));
  if (options.length > 100) return no(`it has ${options.length} answers in a row`);
  const head = headOf(making, question, note);
  const set = making.optionSets.nameOf(options);
  const known = new Map<string, Binding>();
  const entries = rows.map((row): Entry => {
    const id = partId(making, question, row.code, note);
    for (const [code, ours] of codes) {
      known.set(`${row.code}_${code}`, { kind: "box", item: id, code: ours });
    }
    const text = partWording(making, row, note);
    const required = isRequired(question, note);
    return { id, kind: "multiple", text, required, options: set, scored: false };
  });
  note(`Each of its ${rows.length} rows became a question.`);
  const whole: Binding = { kind: "several", parts: [...known.values()] };
  return { ok: true, entries: [...head, ...entries], known: { whole, parts: known } };
}
