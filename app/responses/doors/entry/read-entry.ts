import { AGREED } from "~/surveys/condition-rules";
import type { AnswerSet } from "../../answers";
import { type Asked, parseAnswers, parseDraft } from "../../form/parse-answers";
import type { AnswerProblem } from "../../form/read-item";
import type { MarkedQuestion } from "../paper/marks";
import { boxesOf, type EntryField, entryFields } from "./entry-fields";

export type EntryProblem = Exclude<AnswerProblem, "required"> | "no_box" | "not_agreed";

export interface EntryError {
  /** The question's id. */
  item: string;
  problem: EntryProblem;
}

export type ReadEntry = { ok: true; given: AnswerSet } | { ok: false; errors: EntryError[] };

/**
 * What was typed off paper, as a posted form would say it. Paper cannot be asked again, so nothing is
 * required but an agreement without which nothing may be kept.
 */
export function readEntry(
  asked: Asked,
  questions: ReadonlyMap<string, MarkedQuestion>,
  typed: URLSearchParams,
): ReadEntry {
  const body = new URLSearchParams();
  const errors: EntryError[] = [];
  for (const field of entryFields(questions.values(), asked.mode)) {
    const read = codesIn(field, (typed.get(field.name) ?? "").trim());
    if (read === null) errors.push({ item: field.question.id, problem: "no_box" });
    for (const code of read ?? []) body.append(field.name, code);
  }
  if (errors.length > 0) return { ok: false, errors };
  const parsed = parseAnswers(asked, body);
  const wrong = (parsed.ok ? [] : parsed.errors).flatMap(({ item, problem }): EntryError[] => {
    if (problem !== "required") return [{ item, problem }];
    const isConsent = questions.get(item)?.item.kind === "consent";
    return isConsent ? [{ item, problem: "not_agreed" }] : [];
  });
  return wrong.length > 0
    ? { ok: false, errors: wrong }
    : { ok: true, given: parseDraft(asked, body) };
}

/** The codes of the boxes that were typed, or the words as they are; null: there is no such box. */
function codesIn(field: EntryField, text: string): string[] | null {
  if (text === "") return [];
  const boxes = boxesOf(field);
  if (boxes === null) return [text];
  if (boxes === "tick") return /^[1xX]$/.test(text) ? [AGREED] : null;
  const codes = text
    .split(/[\s,;.+/-]+/)
    .filter((part) => part !== "")
    .map((part) => codeOf(field, part));
  const known = codes.filter((code) => code !== null);
  return known.length === codes.length ? known : null;
}

function codeOf({ question }: EntryField, box: string): string | null {
  return /^\d{1,3}$/.test(box) ? (question.item.options[Number(box) - 1]?.code ?? null) : null;
}
