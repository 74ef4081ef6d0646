import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { listCommitments, setCommitmentTexts } from "./commitments/commitment.db.server";
import type { ReportDone } from "./find-wave-report.server";
import { noteChange } from "./note-change.server";
import type { TranslatedText } from "./report";
import { lockReport, updateReport } from "./report.db.server";

/** Keeps a report's parts and its promises in another language; an empty text is not translated. */
export async function saveTranslation(
  caller: Caller,
  id: string,
  language: string,
  { text, promises }: { text: TranslatedText; promises: ReadonlyMap<string, string> },
  now: Date,
): Promise<ReportDone> {
  return transaction(caller, async (scope): Promise<ReportDone> => {
    const report = await lockReport(scope, id);
    if (!report) return { ok: false, reason: "no_report" };
    if (!(await noteChange(scope, report, now))) return { ok: false, reason: "published" };
    const translations = { ...report.translations, [language]: text };
    await updateReport(scope, id, { translations }, now);
    for (const { id: promise, translations } of await listCommitments(scope, id)) {
      const said = promises.get(promise)?.trim() ?? translations[language] ?? "";
      await setCommitmentTexts(scope, promise, { ...translations, [language]: said });
    }
    await recordAudit(scope, "report.translate", `report:${id}`, { language });
    return { ok: true, reportId: id };
  });
}
