import type { z } from "zod";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { type SurveyDefinition, surveySchema } from "./survey";
import { createSurvey, isSlugTaken } from "./survey.db.server";

export type ReportLine = { item: string; what: "carried" | "changed" | "left_out"; reason: string };

export type ImportedSurvey =
  | { ok: true; surveyId: string | null; report: ReportLine[] }
  | { ok: false; reason: string };

/** Makes a survey from a definition as JSON; with `dryRun` only says what would happen. */
export async function importSurvey(
  caller: Caller,
  source: unknown,
  options: { slug: string; dryRun: boolean },
): Promise<ImportedSurvey> {
  const parsed = surveySchema.safeParse(source);
  if (!parsed.success) return { ok: false, reason: firstFaults(parsed.error) };
  const report = carriedItems(parsed.data);
  if (options.dryRun) return { ok: true, surveyId: null, report };
  const surveyId = await transaction(caller, async (scope) => {
    const slug = await freeSlug(options.slug, (candidate) => isSlugTaken(scope, candidate));
    const id = await createSurvey(scope, slug, parsed.data);
    await recordAudit(scope, "survey.import", `survey:${id}`, { slug });
    return id;
  });
  return { ok: true, surveyId, report };
}

function firstFaults(error: z.ZodError): string {
  const faults = error.issues
    .slice(0, 10)
    .map(({ path, message }) => `${path.join(".") || "file"}: ${message}`);
  return `This is no survey of ours. ${faults.join("; ")}`;
}

function carriedItems(definition: SurveyDefinition): ReportLine[] {
  return definition.sections.flatMap((section) =>
    section.items.map((item) => ({ item: item.id, what: "carried" as const, reason: "" })),
  );
}

/** The wanted short name, with a number behind it where it is taken. */
export async function freeSlug(
  wanted: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await isTaken(candidate))) return candidate;
  }
}
