import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import type { Need } from "../needs/need";
import { addContact, addPartner, type Now } from "../partners/keep-partner.server";
import { enterOffer } from "../pledges/make-pledge.server";
import { isOpenLead, type Lead, partnerKindOf } from "./lead";
import { lockLead, updateLead } from "./lead.db.server";

export type Handled = { ok: true; id: string } | { ok: false; reason: "not_there" | "ended" };

type Work = (
  scope: Scope,
  lead: Lead,
) => Promise<{ id: string; partnerId?: string; pledgeId?: string }>;

/** Moves a lead on under its lock: two people cannot make two things of it. */
async function move(
  caller: Caller,
  id: string,
  step: { state: Exclude<Lead["state"], "new">; now: Date },
  work: Work,
): Promise<Handled> {
  return transaction(caller, async (scope) => {
    const lead = await lockLead(scope, id);
    if (!lead) return { ok: false, reason: "not_there" };
    if (!isOpenLead(lead)) return { ok: false, reason: "ended" };
    const { id: made, ...links } = await work(scope, lead);
    await updateLead(scope, id, { state: step.state, updatedAt: step.now, ...links });
    await recordAudit(scope, `lead.${step.state}`, `lead:${id}`, links);
    return { ok: true, id: made };
  });
}

export const markContacted = (caller: Caller, id: string, now: Date) =>
  move(caller, id, { state: "contacted", now }, async () => ({ id }));

export const declineLead = (caller: Caller, id: string, now: Date) =>
  move(caller, id, { state: "declined", now }, async () => ({ id }));

/** Whoever offered becomes a partner, with themselves as its contact; nothing is shown in public by that. */
export function makePartner(caller: Caller, id: string, now: Now): Promise<Handled> {
  return move(caller, id, { state: "became_partner", now: now.now }, async (scope, lead) => {
    const partnerId = await addPartner(
      scope,
      {
        ...{ name: lead.organization || lead.name || lead.email, website: "", publicName: null },
        ...{ kind: partnerKindOf(lead.audience), isVendor: false, conflict: "", note: lead.note },
      },
      now,
    );
    await addContact(scope, partnerId, {
      ...{ name: lead.name || lead.email, email: lead.email, phone: lead.phone, role: "" },
      ...{ language: lead.language, mayMail: true },
    });
    return { id: partnerId, partnerId };
  });
}

/** Writes down what was offered for a need, as an offer that staff heard and answer for. */
export function makePledge(
  caller: Caller,
  deps: Pick<Services, "clock" | "secrets">,
  id: string,
  offer: { need: Need; amount: number },
): Promise<Handled> {
  const { need, amount } = offer;
  return move(caller, id, { state: "became_pledge", now: deps.clock() }, async (scope, lead) => {
    const made = await enterOffer(scope, deps, {
      ...{ needId: need.id, kind: need.kind, unit: "", amount, publicName: null },
      ...{ name: lead.name, phone: lead.phone, organization: lead.organization },
      ...{ language: lead.language, message: lead.note },
      email: { address: lead.email, key: lead.emailKey },
    });
    return { id: made.id, pledgeId: made.id };
  });
}
