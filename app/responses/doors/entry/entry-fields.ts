import { AGREE, NOTE, OTHER } from "../../form/beside";
import type { MarkedQuestion } from "../paper/marks";

/** One field of the form in which staff type what stands on paper. */
export interface EntryField {
  name: string;
  /** The question it belongs to. */
  question: MarkedQuestion;
  part: "own" | "other" | "note" | "agree";
}

/** The fields in the order of the paper; what goes along with an offer only where it can be passed on. */
export function entryFields(
  questions: Iterable<MarkedQuestion>,
  mode: "confidential" | "anonymous",
): EntryField[] {
  return [...questions].flatMap((question) => {
    const { id, item } = question;
    const field = (name: string, part: EntryField["part"]): EntryField => ({
      name,
      question,
      part,
    });
    const isOffer = item.kind === "offer" && mode === "confidential";
    return [
      field(id, "own"),
      ...(item.options.some(({ other }) => other) ? [field(id + OTHER, "other")] : []),
      ...(isOffer ? [field(id + NOTE, "note"), field(id + AGREE, "agree")] : []),
    ];
  });
}

/** Whether a field takes box numbers: one, or as many as are crossed. */
export function boxesOf({ question, part }: EntryField): "one" | "several" | "tick" | null {
  if (part === "agree") return "tick";
  if (part !== "own") return null;
  switch (question.item.kind) {
    case "single":
    case "matrix":
      return "one";
    case "multiple":
    case "offer":
    case "ranking":
      return "several";
    case "consent":
      return "tick";
    default:
      return null;
  }
}
