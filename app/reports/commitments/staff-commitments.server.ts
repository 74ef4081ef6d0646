import type { Caller } from "~/platform/scope.server";
import { STANDINGS, type Standing } from "./commitment";
import { type FollowedCommitment, loadCommitments } from "./load-commitments.server";

export type Listed = FollowedCommitment & { report: string };

/** Every published promise, those that are late first, then by day. */
export async function loadStaffCommitments(caller: Caller, now: Date): Promise<Listed[]> {
  const reports = await loadCommitments(caller, "en", now);
  const all = reports.flatMap(({ title, commitments }) =>
    commitments.map((commitment) => ({ ...commitment, report: title.text })),
  );
  return all.toSorted((a, b) => order(a).localeCompare(order(b)));
}

/** What is open before what is over, then by day, without a day last. */
function order({ standing, dueOn }: Listed): string {
  return `${standing === "done" ? 1 : 0}${dueOn ?? "9999"}`;
}

/** Those a list's address asks for, and how many stand how. */
export function listed(all: readonly Listed[], query: URLSearchParams, staffId: string) {
  const standing = STANDINGS.find((one) => one === query.get("standing")) ?? null;
  const isMine = query.get("owner") === "me";
  const goalId = query.get("goal");
  const counts: Record<Standing, number> = {
    planned: 0,
    under_way: 0,
    done: 0,
    late: 0,
    changed: 0,
  };
  for (const one of all) counts[one.standing] += 1;
  const commitments = all.filter(
    (one) =>
      (!standing || one.standing === standing) &&
      (!isMine || one.ownerId === staffId) &&
      (!goalId || one.goalId === goalId),
  );
  const goal = all.find((one) => goalId && one.goalId === goalId)?.goal ?? null;
  return { commitments, counts, total: all.length, filter: { standing, isMine, goalId, goal } };
}
