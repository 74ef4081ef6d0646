import { listSchools } from "~/districts/list-schools.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { mayMove, type Need, type NeedFields, type NeedState } from "./need";
import {
  deleteDraftNeed,
  insertNeed,
  listGoalChoices,
  lockNeed,
  updateNeed,
  updateNeedState,
} from "./need.db.server";

export type KeptNeed =
  | { ok: true; id: string }
  | {
      ok: false;
      reason: "not_there" | "no_such_goal" | "no_such_school" | "changed" | "other_kind" | "state";
    };

/** A new need, as a draft that only staff see. */
export async function addNeed(caller: Caller, need: NeedFields): Promise<KeptNeed> {
  return transaction(caller, async (scope) => {
    const place = await placeOf(scope, need);
    if (!place.ok) return place;
    const id = await insertNeed(scope, need, place.planId);
    await recordAudit(scope, "need.add", `need:${id}`, recorded(need));
    return { ok: true, id };
  });
}

/** Changes a need, unless somebody else did since `revision` was read. Once published its kind stays: pledges count in it. */
export async function changeNeed(
  caller: Caller,
  id: string,
  need: NeedFields,
  { revision, now }: { revision: number; now: Date },
): Promise<KeptNeed> {
  return transaction(caller, async (scope) => {
    const before = await lockNeed(scope, id);
    if (!before) return { ok: false, reason: "not_there" };
    if (before.revision !== revision) return { ok: false, reason: "changed" };
    if (before.state !== "draft" && before.kind !== need.kind)
      return { ok: false, reason: "other_kind" };
    const place = await placeOf(scope, need);
    if (!place.ok) return place;
    await updateNeed(scope, id, need, { planId: place.planId, now });
    await recordAudit(scope, "need.change", `need:${id}`, {
      ...{ before: recorded(before), after: recorded(need) },
    });
    return { ok: true, id };
  });
}

const ACTS: Record<NeedState, string> = {
  ...{ draft: "need.draft", open: "need.publish", paused: "need.pause", closed: "need.close" },
};

/** Publishes, pauses, closes or opens a need again. */
export async function moveNeed(
  caller: Caller,
  id: string,
  state: NeedState,
  now: Date,
): Promise<KeptNeed> {
  return transaction(caller, async (scope) => {
    const before = await lockNeed(scope, id);
    if (!before) return { ok: false, reason: "not_there" };
    if (!mayMove(before.state, state)) return { ok: false, reason: "state" };
    await updateNeedState(scope, id, { state, publishedAt: before.publishedAt ?? now, now });
    await recordAudit(scope, ACTS[state], `need:${id}`, { before: before.state });
    return { ok: true, id };
  });
}

/** Takes a draft away; what was published stays and is closed instead. */
export async function removeNeed(caller: Caller, id: string): Promise<KeptNeed> {
  return transaction(caller, async (scope) => {
    const before = await lockNeed(scope, id);
    if (!before) return { ok: false, reason: "not_there" };
    if (!(await deleteDraftNeed(scope, id))) return { ok: false, reason: "state" };
    await recordAudit(scope, "need.remove", `need:${id}`, { before: recorded(before) });
    return { ok: true, id };
  });
}

type Place = { ok: true; planId: string | null } | Extract<KeptNeed, { ok: false }>;

/** The plan of the need's goal; a goal or a school that is not there refuses it. */
async function placeOf(scope: Scope, { goalId, schoolId }: NeedFields): Promise<Place> {
  const goals = goalId ? await listGoalChoices(scope) : [];
  const goal = goals.find(({ id }) => id === goalId);
  if (goalId && !goal) return { ok: false, reason: "no_such_goal" };
  const schools = schoolId ? await listSchools(scope) : [];
  if (schoolId && !schools.some(({ id }) => id === schoolId)) {
    return { ok: false, reason: "no_such_school" };
  }
  return { ok: true, planId: goal?.planId ?? null };
}

function recorded({ kind, amount, texts, language, stage, priority }: NeedFields | Need) {
  return { kind, amount, stage, priority, title: texts[language]?.title ?? "" };
}
