import { AGREED } from "~/surveys/condition-rules";
import type { Answers, OpenTexts } from "../answers";
import type { QuestionSpec } from "./question-spec";
import { cleanText, LONGEST_OTHER } from "./read-item";
import type { PostedValues } from "./read-places";

/** Fields beside a question's own: their names are its id with one of these. */
export const OTHER = ".other";
export const NOTE = ".note";
export const AGREE = ".agree";

/** The names of a question's fields. */
export function fieldNames({ id, kind, other }: QuestionSpec): string[] {
  const own = other === undefined ? [] : [id + OTHER];
  return kind === "offer" ? [id, ...own, id + NOTE, id + AGREE] : [id, ...own];
}

/** Own words count with the option they stand beside. */
export function otherText(
  { id, other }: QuestionSpec,
  value: string | string[],
  posted: PostedValues,
): OpenTexts {
  if (other === undefined || ![value].flat().includes(other)) return {};
  const text = cleanText(posted(id + OTHER)[0] ?? "");
  return text === "" ? {} : { [id + OTHER]: text };
}

export function isOtherTooLong(texts: OpenTexts): boolean {
  return Object.values(texts).some((text) => text.length > LONGEST_OTHER);
}

/**
 * What goes with an offer of help, kept with the answer and not among the texts: what exactly, and
 * whether the district may read it with the name. Without that word nothing of it is kept.
 */
export function offerDetails({ id, kind }: QuestionSpec, posted: PostedValues): Answers {
  if (kind !== "offer" || !posted(id + AGREE).includes(AGREED)) return {};
  const note = cleanText(posted(id + NOTE)[0] ?? "").slice(0, LONGEST_OTHER);
  return { [id + AGREE]: AGREED, ...(note === "" ? {} : { [id + NOTE]: note }) };
}
