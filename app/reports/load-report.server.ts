import type { Staff } from "~/auth/require-staff.server";
import { findReportMailing } from "~/campaigns/mail-report-back.server";
import { localTimeWords } from "~/districts/timezone";
import { formatDay, formatMoment } from "~/platform/dates";
import { transaction } from "~/platform/scope.server";
import { languageInEnglish } from "~/surveys/translating/language-words";
import { mailWords } from "../../emails/messages";
import { readIn, requireReport } from "./find-report.server";
import { groupsOf } from "./group-scores";
import { missingTexts, reportLanguages } from "./missing-texts.server";
import { listReportEvents } from "./report.db.server";

/** All that the page shows on which a report is made: what it says, what is missing, and who did what. */
export async function loadReport(staff: Staff, id: string) {
  const whole = await requireReport(staff, id);
  const { report, subject, commitments, isStale } = whole;
  const { timezone, district_slug: slug } = staff.session;
  const { release } = subject;
  const mayRead = release && (release.state === "published" || staff.may("release.read"));
  const languages = await reportLanguages(staff, report);
  const { text, events } = await transaction(staff, async (scope) => ({
    text: await readIn(scope, report, report.language, staff.services.clock()),
    events: await listReportEvents(scope, id),
  }));
  const isPublished = report.state === "published";
  return {
    ...{ id, state: report.state, title: report.title, language: report.language, text, isStale },
    subject: { kind: subject.kind, name: subject.name, staffPath: subject.staffPath },
    groups: mayRead ? groupsOf(release.tables) : [],
    names: mailWords("en").audiences,
    commitments: commitments.map(({ id }) => id),
    languages: missingTexts(report, commitments, languages).map((missing) => ({
      ...{ tag: missing.language, name: languageInEnglish(missing.language) },
      ...{ parts: missing.parts, commitments: missing.commitments },
    })),
    events: events.map(({ at, ...event }) => ({ ...event, at: formatMoment(at, timezone) })),
    published: report.publishedAt && formatDay(report.publishedAt, timezone),
    zone: localTimeWords(timezone),
    publicHref: isPublished ? `/d/${slug}/reports/${report.slug}` : null,
    campaignId: isPublished ? await findReportMailing(staff, id) : null,
    may: {
      results: subject.kind === "wave" && staff.may("release.read"),
      edit: staff.may("report.edit"),
      approve: staff.may("report.approve"),
      publish: staff.may("report.publish") && staff.may("release.publish"),
      send: staff.may("campaign.send"),
    },
  };
}

export type LoadedReport = Awaited<ReturnType<typeof loadReport>>;
