import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import type { Pledge } from "../pledges/pledge-row";
import { queuePledgeMail } from "../pledges/queue-mail.server";
import { deleteProof, findProof, insertProof, type NewProof, showProof } from "./proof.db.server";

type Telling = Caller & { services: Pick<Services, "clock"> };

/** Keeps what came of an offer; nobody outside sees it before it is shown. */
export async function keepProof(
  staff: Telling,
  pledge: Pick<Pledge, "id" | "number">,
  proof: Omit<NewProof, "pledgeId" | "at">,
): Promise<string> {
  const at = staff.services.clock();
  return transaction(staff, async (scope) => {
    const id = await insertProof(scope, { ...proof, pledgeId: pledge.id, at });
    await recordAudit(scope, "proof.keep", `proof:${id}`, { number: pledge.number });
    return id;
  });
}

/** Shows a story on the board, and tells whoever gave of it, once. False where it is not there. */
export async function publishProof(staff: Telling, id: string): Promise<string | null> {
  const now = staff.services.clock();
  return transaction(staff, async (scope) => {
    const proof = await findProof(scope, id);
    if (!proof) return null;
    const { pledgeId, text } = proof;
    await showProof(scope, id, now);
    await queuePledgeMail(scope, { pledgeId, kind: "proof", about: id, words: text, at: now });
    await recordAudit(scope, "proof.show", `proof:${id}`);
    return pledgeId;
  });
}

/** Takes a story from the board and for good, with its picture. */
export async function removeProof(staff: Telling, id: string): Promise<string | null> {
  return transaction(staff, async (scope) => {
    const proof = await findProof(scope, id);
    if (!proof) return null;
    await deleteProof(scope, id);
    await recordAudit(scope, "proof.remove", `proof:${id}`);
    return proof.pledgeId;
  });
}
