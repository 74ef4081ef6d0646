import { findGoneReason } from "~/mail/bounces/judge-recipient";
import type { Outcome } from "~/mail/outcome";
import { MOST_ATTEMPTS, recipientWait, serverWait } from "./back-off";
import type { Claim, Settlement } from "./claim";

/**
 * What the ledger is to say after an attempt. A server in trouble costs the recipient no attempt;
 * when the sender is `stopping`, what was not taken just stays queued.
 */
export function settle(
  claim: Pick<Claim, "id" | "attempts">,
  outcome: Outcome,
  chance: number,
  stopping: boolean,
): Settlement {
  const { id } = claim;
  const { reply } = outcome;
  if (outcome.state !== "deferred") {
    const gone = outcome.state === "failed" ? findGoneReason(reply) : null;
    const settled = { id, state: outcome.state, reply, counts: true, waitMs: 0 };
    return gone ? { ...settled, gone } : settled;
  }
  if (outcome.cause === "server") {
    if (stopping) return { id, state: "queued", reply, counts: false, waitMs: 0 };
    return { id, state: "deferred", reply, counts: false, waitMs: serverWait(chance) };
  }
  const attempts = claim.attempts + 1;
  if (attempts >= MOST_ATTEMPTS) return { id, state: "failed", reply, counts: true, waitMs: 0 };
  return { id, state: "deferred", reply, counts: true, waitMs: recipientWait(attempts, chance) };
}
