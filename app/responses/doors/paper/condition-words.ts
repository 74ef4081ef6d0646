import type { Condition } from "~/surveys/condition";
import { piecesOf } from "~/surveys/pipes";
import type { DoorWords } from "../messages/door-words";
import type { MarkedQuestion } from "./marks";

export interface PaperReader {
  words: DoorWords;
  questions: ReadonlyMap<string, MarkedQuestion>;
}

/** A condition as somebody with a pen reads it: "question 3: Yes or Partly". */
export function conditionWords(condition: Condition, reader: PaperReader): string {
  const { words } = reader;
  const inner = (part: Condition) => conditionWords(part, reader);
  if ("all" in condition) return words.list(condition.all.map(inner), "conjunction");
  if ("any" in condition) return words.list(condition.any.map(inner), "disjunction");
  if ("not" in condition) return words.t("paper.not", { condition: inner(condition.not) });
  const question = questionWords(condition.item, reader);
  if ("answered" in condition) {
    return words.t(condition.answered ? "paper.answered" : "paper.unanswered", { question });
  }
  if ("is" in condition) {
    const labels = condition.is.map((code) => labelOf(condition.item, code, reader));
    return words.t("paper.is", { question, answers: words.list(labels, "disjunction") });
  }
  const { from, to } = condition;
  const bounds = from === undefined ? "most" : to === undefined ? "least" : "both";
  return words.t("paper.bounds", { question, bounds, min: from ?? "", max: to ?? "" });
}

/** A text in which an earlier answer would be read back says which answer is meant. */
export function pipedWords(text: string, { words, questions }: PaperReader): string {
  return piecesOf(text)
    .map((piece) => {
      if ("text" in piece) return piece.text;
      return words.t("paper.piped", { mark: questions.get(piece.item)?.mark ?? "" });
    })
    .join("");
}

function questionWords(id: string, { words, questions }: PaperReader): string {
  return words.t("paper.question", { mark: questions.get(id)?.mark ?? id });
}

function labelOf(id: string, code: string, { questions }: PaperReader): string {
  const item = questions.get(id)?.item;
  const option = item?.options.find((one) => one.code === code);
  const text = option?.label.text ?? item?.agree?.text ?? code;
  return `“${text}”`;
}
