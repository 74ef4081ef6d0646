import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { lockNeeded, type Needed } from "./needed.db.server";
import { next, type PledgeEvent, type PledgeRefusal } from "./pledge";
import { appendEvent, findPledge, lockPledge } from "./pledge.db.server";
import { type Pledge, sumsOf } from "./pledge-row";

/**
 * Why nothing was changed: no such offer; somebody put it to another need meanwhile; it is for no need yet;
 * the need is closed; or what the rule says.
 */
export type ChangeRefusal = PledgeRefusal | "not_there" | "meanwhile" | "no_need" | "closed";

export type Changed =
  | { ok: true; pledge: Pledge; needed: Needed | null }
  | { ok: false; reason: ChangeRefusal; open: number };

/** What of a need nobody is accepted for. */
export const openOfNeeded = ({ amount, committed }: Pick<Needed, "amount" | "committed">) =>
  Math.max(0, amount - committed);

/**
 * Lets an event happen to an offer, or says why not. Everybody locks the need first, then the offer, so that
 * two who accept at once cannot promise the same, and nobody waits for each other. `also` runs in the same
 * transaction once it has happened.
 */
export async function changePledge(
  caller: Caller,
  id: string,
  event: PledgeEvent,
  now: Date,
  also: (scope: Scope, pledge: Pledge) => Promise<void> = async () => {},
): Promise<Changed> {
  return transaction(caller, async (scope) => {
    const seen = await findPledge(scope, id);
    if (!seen) return refused("not_there");
    const needed = seen.needId ? await lockNeeded(scope, seen.needId) : null;
    const pledge = await lockPledge(scope, id);
    if (!pledge) return refused("not_there");
    if (pledge.needId !== seen.needId) return refused("meanwhile");
    const open = needed ? openOfNeeded(needed) : 0;
    if (event.kind === "accepted") {
      if (!needed) return refused("no_need");
      if (needed.state === "closed" || needed.state === "draft") return refused("closed", open);
    }
    const step = next(sumsOf(pledge), event, open);
    if (!step.ok) return refused(step.reason, open);
    await appendEvent(scope, pledge, step.pledge, event, now);
    const after = { ...pledge, ...step.pledge, events: pledge.events + 1 };
    if (scope.actor.kind !== "public") await audit(scope, after, event);
    await also(scope, after);
    return { ok: true, pledge: after, needed };
  });
}

async function audit(scope: Scope, { id, number, kind, state }: Pledge, event: PledgeEvent) {
  const amount = "amount" in event ? { amount: event.amount } : {};
  await recordAudit(scope, `pledge.${event.kind}`, `pledge:${id}`, {
    number,
    kind,
    state,
    ...amount,
  });
}

const refused = (reason: ChangeRefusal, open = 0): Changed => ({ ok: false, reason, open });
