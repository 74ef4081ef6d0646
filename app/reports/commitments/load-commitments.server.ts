import { getDistrict } from "~/districts/get-district.server";
import { todayIn } from "~/outreach/touches/today";
import { formatDay } from "~/platform/dates";
import { type Caller, transaction } from "~/platform/scope.server";
import { localeOf } from "~/responses/messages/languages";
import type { InLanguage } from "../in-language";
import { readReport } from "../report";
import type { ReadCommitment } from "./commitment";
import {
  type CommitmentEvent,
  type CommitmentRow,
  listCommitmentEvents,
  listPublishedCommitments,
  listPromisedGoals as promisedGoals,
} from "./commitment.db.server";
import { dayIn, readCommitment } from "./read-commitment.server";

/** A promise with what became of it, as everybody reads it. */
export type FollowedCommitment = ReadCommitment & {
  reportId: string;
  ownerId: string | null;
  goalId: string | null;
  /** Where its goal stands. */
  goalPlan: { slug: string; isPublic: boolean } | null;
  /** For when it was promised first, if that was another day. */
  firstBy: string | null;
  /** In the language somebody wrote it in. */
  reason: string | null;
  evidence: { key: string; day: string; note: string; link: string }[];
  noted: string | null;
};

export type FollowedReport = {
  id: string;
  slug: string;
  title: InLanguage<string>;
  /** What staff note is written in. */
  language: string;
  heard: InLanguage<string[]>;
  published: string;
  commitments: FollowedCommitment[];
};

/** Every published report's promises with their history, the latest report first. */
export async function loadCommitments(
  caller: Caller,
  language: string,
  now: Date,
): Promise<FollowedReport[]> {
  return transaction(caller, async (scope) => {
    const { timezone } = await getDistrict(scope);
    const rows = await listPublishedCommitments(scope);
    const events = await listCommitmentEvents(
      scope,
      rows.map(({ id }) => id),
    );
    const at = { language, timezone, today: todayIn(timezone, now) };
    const reports = new Map<string, FollowedReport>();
    for (const row of rows) {
      const known = reports.get(row.reportId) ?? reportOf(row, language, timezone);
      reports.set(row.reportId, known);
      const own = events.filter(({ commitmentId }) => commitmentId === row.id);
      known.commitments.push(followed(row, own, at));
    }
    return [...reports.values()];
  });
}

/** The goals of plans that something is promised for. */
export async function listPromisedGoals(caller: Caller): Promise<string[]> {
  return transaction(caller, promisedGoals);
}

function reportOf({ reportId, report }: CommitmentRow, language: string, timezone: string) {
  const { slug, publishedAt } = report;
  const { title, heard } = readReport(report, [], language);
  return {
    ...{ id: reportId, slug, title, heard, language: report.language },
    published: publishedAt ? formatDay(publishedAt, timezone, localeOf(language)) : "",
    commitments: [],
  };
}

type At = { language: string; timezone: string; today: string };

export function followed(
  row: CommitmentRow,
  events: readonly CommitmentEvent[],
  { language, timezone, today }: At,
): FollowedCommitment {
  const day = (date: Date) => formatDay(date, timezone, localeOf(language));
  const moved = events.find(
    ({ kind, dueOn, dueBefore }) => kind === "state" && dueOn !== dueBefore,
  );
  const change = events.findLast(({ state, kind }) => kind === "state" && state === "changed");
  const told = events.filter(({ kind }) => kind !== "owner");
  const last = told.at(-1);
  return {
    ...readCommitment(row, { language, today }),
    ...{ reportId: row.reportId, ownerId: row.ownerId },
    ...{ goalId: row.goalId, goalPlan: row.goalPlan },
    firstBy: moved?.dueBefore ? dayIn(language, moved.dueBefore) : null,
    reason: change?.note ?? null,
    evidence: told
      .filter((event) => event !== change && (event.note !== "" || event.link !== ""))
      .map(({ id, at, note, link }) => ({ key: id, day: day(at), note, link })),
    noted: last ? day(last.at) : null,
  };
}
