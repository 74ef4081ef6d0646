import { z } from "zod";
import type { AnswerSet } from "./answers";

const schema = z.object({
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  texts: z.record(z.string(), z.string()),
});

/** An answer set as a response or a draft keeps it; nothing kept is nothing answered. */
export function answerSetOf(kept: unknown): AnswerSet {
  return kept === null ? { answers: {}, texts: {} } : schema.parse(kept);
}
