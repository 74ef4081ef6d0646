import { beginReportMailing } from "~/campaigns/mailings/begin-report-mailing.server";
import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { mailLanguages } from "../../emails/messages";
import { readIn, subjectOf } from "./find-report.server";
import type { ReadReport } from "./report";
import { lockReport } from "./report.db.server";
import { reportTexts } from "./report-texts";

export type Begun =
  | { ok: true; mailingId: string }
  | { ok: false; reason: "no_report" | "not_published" };

/**
 * Writes a published report as a mailing whose readers are chosen like those of any other. Asked again while nobody sent
 * it, it gives the same draft.
 */
export async function tellReport(caller: Caller, id: string, services: Services): Promise<Begun> {
  return transaction(caller, async (scope): Promise<Begun> => {
    const report = await lockReport(scope, id);
    if (!report) return { ok: false, reason: "no_report" };
    if (report.state !== "published") return { ok: false, reason: "not_published" };
    const { slug } = await getDistrict(scope);
    const read = new Map<string, ReadReport>();
    for (const language of mailLanguages) {
      read.set(language, await readIn(scope, report, language, services.clock()));
    }
    const own = await readIn(scope, report, report.language, services.clock());
    const texts = reportTexts({
      subject: (await subjectOf(scope, report)).name,
      url: `${services.env.APP_URL}/d/${slug}/reports/${report.slug}`,
      readIn: (language) => read.get(language) ?? own,
    });
    return { ok: true, mailingId: await beginReportMailing(scope, id, texts) };
  });
}
