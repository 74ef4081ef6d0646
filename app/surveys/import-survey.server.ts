import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { readOwnSurvey } from "./importing/own-json";
import type { ReadSurvey } from "./importing/read-survey";
import type { ReportLine } from "./importing/report";
import { createSurvey, isSlugTaken } from "./survey.db.server";

export type ImportedSurvey =
  | { ok: true; surveyId: string | null; report: ReportLine[] }
  | { ok: false; reason: string; report: ReportLine[] };

type Options = { slug: string; dryRun: boolean };

/** Makes a survey from a definition as JSON; with `dryRun` only says what would happen. */
export async function importSurvey(
  caller: Caller,
  source: unknown,
  options: Options,
): Promise<ImportedSurvey> {
  return keepImported(caller, readOwnSurvey(source), { ...options, format: "json" });
}

/** Makes a survey of what was read from a file. */
export async function keepImported(
  caller: Caller,
  read: ReadSurvey,
  { slug: wanted, dryRun, format }: Options & { format: string },
): Promise<ImportedSurvey> {
  if (!read.ok) return read;
  const { definition, report } = read;
  if (dryRun) return { ok: true, surveyId: null, report };
  const surveyId = await transaction(caller, async (scope) => {
    const slug = await freeSlug(wanted, (candidate) => isSlugTaken(scope, candidate));
    const id = await createSurvey(scope, slug, definition);
    await recordAudit(scope, "survey.import", `survey:${id}`, { slug, format });
    return id;
  });
  return { ok: true, surveyId, report };
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
