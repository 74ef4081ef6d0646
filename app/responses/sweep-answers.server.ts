import { z } from "zod";
import { addJob } from "~/platform/jobs.db.server";
import type { Scope } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { rewriteAnswers, sweepDeadRows } from "./sweep-answers.db.server";

const payloadSchema = z.object({
  rewrite: z.array(z.enum(["response", "response_draft", "staged_response", "paper_entry"])),
});

type AnswerTable = z.infer<typeof payloadSchema>["rewrite"][number];

/** Deleted and rewritten rows leave the files of these tables as soon as the transaction is over. */
export async function queueSweep(scope: Scope, rewrite: readonly AnswerTable[]): Promise<void> {
  await addJob(scope, "sweep-answers", { rewrite }, { key: `sweep-answers:${rewrite.join()}` });
}

/** Job "sweep-answers": what was deleted must not be read from the disk either. */
export async function sweepAnswers(
  payload: unknown,
  { services: { database } }: { services: Services },
): Promise<void> {
  const { rewrite } = payloadSchema.parse(payload);
  for (const table of rewrite) await rewriteAnswers(database, table);
  await sweepDeadRows(database);
}
