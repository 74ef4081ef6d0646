import { localeOf } from "~/responses/messages/languages";
import { promisedIn, type ReadCommitment, standingOf } from "./commitment";
import type { CommitmentRow } from "./commitment.db.server";

/** "October 30, 2026", of a day that has no time. */
export function dayIn(language: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(
    date,
  );
}

/** A promise as it is read in a language on a day. */
export function readCommitment(
  row: CommitmentRow,
  { language, today }: { language: string; today: string },
): ReadCommitment {
  const { id, dueOn, goal } = row;
  return {
    ...{ id, dueOn, goal, owner: row.ownerName },
    what: promisedIn(row, row.report.language, language),
    by: dueOn ? dayIn(language, dueOn) : row.dueWords,
    standing: standingOf(row, today),
  };
}
