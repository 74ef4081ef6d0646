import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { findPerson, noteChange, type PersonDetail } from "../person-page/person-page.db.server";
import { sweepErased } from "../sweep-erased.server";
import {
  countMergedInto,
  findMerge,
  joinPreferences,
  keepDifference,
  mergeRows,
  undoMergeRows,
} from "./duplicates.db.server";

export type Merged =
  | { ok: true }
  | { ok: false; reason: "nobody" | "same" | "already_merged" | "stands_for_others" };

/**
 * From now on two entries are one person: `keptId` stands for both, with the audiences and schools of both. The
 * other entry stays, follows its own files, and can be set free again.
 */
export async function mergePeople(
  caller: Caller,
  keptId: string,
  otherId: string,
): Promise<Merged> {
  if (keptId === otherId) return { ok: false, reason: "same" };
  return transaction(caller, async (scope) => {
    const kept = await findPerson(scope, keptId);
    const other = await findPerson(scope, otherId);
    if (!kept || !other) return { ok: false, reason: "nobody" };
    if (kept.mergedIntoId || other.mergedIntoId) return { ok: false, reason: "already_merged" };
    if ((await countMergedInto(scope, otherId)) > 0)
      return { ok: false, reason: "stands_for_others" };
    const links = await mergeRows(scope, keptId, otherId);
    if (kept.doNotContact || other.doNotContact)
      await joinPreferences(scope, [keptId, otherId], { doNotContact: true });
    await noteBoth(scope, kept, other, true);
    await recordAudit(scope, "person.merge", `person:${keptId}`, { other: otherId, links });
    if (links > 0) await sweepErased(scope);
    return { ok: true };
  });
}

/** Two entries are two people again; a link that was taken back comes with the next invitation. */
export async function undoMerge(caller: Caller, mergeId: string, now: Date): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const merge = await findMerge(scope, mergeId);
    if (!merge || !(await undoMergeRows(scope, merge, now))) return false;
    const kept = await findPerson(scope, merge.keptId);
    const other = await findPerson(scope, merge.otherId);
    if (kept && other) await noteBoth(scope, kept, other, false);
    await recordAudit(scope, "person.unmerge", `person:${merge.keptId}`, { other: merge.otherId });
    return true;
  });
}

/** They only look alike: nobody is asked again. False if one of them is not there. */
export async function tellApart(caller: Caller, one: string, other: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const both = [await findPerson(scope, one), await findPerson(scope, other)];
    if (both.includes(null) || one === other) return false;
    await keepDifference(scope, one, other);
    await recordAudit(scope, "person.differ", `person:${one}`, { other });
    return true;
  });
}

async function noteBoth(
  scope: Scope,
  kept: PersonDetail,
  other: PersonDetail,
  isOne: boolean,
): Promise<void> {
  for (const [one, of] of [
    [kept, other],
    [other, kept],
  ] as const) {
    const [now, before] = [{ oneWith: of.sourceId }, { oneWith: "" }];
    const change = isOne ? { before, after: now } : { before: now, after: before };
    await noteChange(scope, one.id, change);
  }
}
