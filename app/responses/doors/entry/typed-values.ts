import type { AnswerSet } from "../../answers";
import { boxOf, type MarkedQuestion } from "../paper/marks";
import { boxesOf, type EntryField, entryFields } from "./entry-fields";

/** An answer set as it would be typed off paper: box numbers, and words as they are. */
export function typedValues(
  { answers, texts }: AnswerSet,
  questions: ReadonlyMap<string, MarkedQuestion>,
  mode: "confidential" | "anonymous",
): Record<string, string> {
  const fields = entryFields(questions.values(), mode).flatMap((field) => {
    const given = answers[field.name] ?? texts[field.name];
    return given === undefined ? [] : [[field.name, typedAs(field, [given].flat())]];
  });
  return Object.fromEntries(fields);
}

function typedAs(field: EntryField, values: string[]): string {
  const boxes = boxesOf(field);
  if (boxes === null) return values.join(" ");
  if (boxes === "tick") return values.length > 0 ? "1" : "";
  return values.map((code) => boxOf(field.question.item, code) ?? code).join(" ");
}
