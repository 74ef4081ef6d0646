import { CONSTRUCTS } from "~/surveys/construct";
import type { Group, GroupScore } from "./group-scores";

/** One construct as its reader sees it: their own score beside their group's and their school's. */
export type Beside = {
  construct: string;
  /** 0 to 100; null with too few answers for a score, undefined where own answers are not shown. */
  own: number | null | undefined;
  /** Null: not shown. */
  group: GroupScore | null;
  /** Undefined where the release has no row of this audience at this school. */
  school: GroupScore | null | undefined;
};

/** What a feedback page sets side by side; own scores and a release are each there or not. */
export function besides(
  own: Readonly<Record<string, number | null>> | null,
  group: Group | null,
  school: Group | null,
): Beside[] {
  // A release comes back from the database with its keys in another order than the survey's.
  const there = own ?? group?.scores ?? {};
  return CONSTRUCTS.filter((construct) => construct in there).map((construct) => ({
    construct,
    own: own ? (own[construct] ?? null) : undefined,
    group: group?.scores[construct] ?? null,
    school: school ? (school.scores[construct] ?? null) : undefined,
  }));
}
