import type { Staff } from "~/auth/require-staff.server";
import { listReportMailings } from "~/campaigns/mail-report-back.server";
import { formatMoment } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { requireReport } from "./find-report.server";
import { refusalWords } from "./refusal-words";

/** A published report and the mailings that told of it, the latest first; else 404. */
export async function loadMailing(staff: Staff, id: string) {
  const { report, subject } = await requireReport(staff, id);
  if (report.state !== "published") notFound(refusalWords.not_published);
  const { timezone } = staff.session;
  const mailings = await listReportMailings(staff, id);
  return {
    ...{ id, title: report.title, kind: subject.kind },
    mailings: mailings.map(({ id: campaignId, createdAt }) => ({
      ...{ campaignId, when: formatMoment(createdAt, timezone) },
    })),
  };
}

export type LoadedMailing = Awaited<ReturnType<typeof loadMailing>>;
