import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { nameOf } from "../report.db.server";
import {
  insertCommitmentEvent,
  listOwners,
  lockCommitment,
  setOwner,
  setStanding,
} from "./commitment.db.server";
import type { CommitmentNote } from "./commitment-form";

export type Noted = { ok: true } | { ok: false; reason: "no_commitment" | "not_published" };

/** Adds to a promise's history how it stands or what shows it. Nothing is ever taken back from it. */
export async function noteCommitment(
  caller: Caller,
  id: string,
  { state, note, link, dueOn }: CommitmentNote,
  now: Date,
): Promise<Noted> {
  return transaction(caller, async (scope): Promise<Noted> => {
    const known = await lockCommitment(scope, id);
    if (!known) return { ok: false, reason: "no_commitment" };
    if (known.report.state !== "published") return { ok: false, reason: "not_published" };
    // Only a change moves the day, and says why.
    const due = state === "changed" ? dueOn : known.dueOn;
    const isChange = state !== known.state || state === "changed";
    await insertCommitmentEvent(scope, {
      ...{ commitmentId: id, at: now, actor: nameOf(scope), kind: isChange ? "state" : "evidence" },
      ...{ state, note, link, dueOn: due, dueBefore: known.dueOn },
    });
    await setStanding(scope, id, state, due);
    await recordAudit(scope, "commitment.note", `commitment:${id}`, { state });
    return { ok: true };
  });
}

/** Gives a promise to another colleague, or to nobody on the staff; the name that people read changes with it. */
export async function giveCommitment(
  caller: Caller,
  id: string,
  to: { ownerId: string | null; ownerName: string },
  now: Date,
): Promise<Noted> {
  return transaction(caller, async (scope): Promise<Noted> => {
    const known = await lockCommitment(scope, id);
    if (!known) return { ok: false, reason: "no_commitment" };
    const owner = (await listOwners(scope)).find((one) => one.id === to.ownerId);
    const ownerName = to.ownerName || owner?.name || known.ownerName;
    await setOwner(scope, id, { ownerId: owner?.id ?? null, ownerName });
    await insertCommitmentEvent(scope, {
      ...{ commitmentId: id, at: now, actor: nameOf(scope), kind: "owner", state: null },
      ...{ note: ownerName, link: "", dueOn: known.dueOn, dueBefore: known.dueOn },
    });
    await recordAudit(scope, "commitment.give", `commitment:${id}`, { owner: owner?.id ?? null });
    return { ok: true };
  });
}
