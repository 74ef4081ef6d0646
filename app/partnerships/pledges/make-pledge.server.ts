import { randomUUID } from "node:crypto";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { deriveToken, sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import type { NeedKind } from "../needs/amount";
import { needsBoard } from "./gift-rule";
import { getGiftRule } from "./gift-rule.db.server";
import { begin, next, type PledgeEvent } from "./pledge";
import { appendEvent, insertPledge } from "./pledge.db.server";
import { queuePledgeMail } from "./queue-mail.server";

/** An offer as somebody typed it, or staff wrote it down. */
export type NewOffer = {
  needId: string | null;
  kind: NeedKind;
  unit: string;
  amount: number;
  name: string;
  email: { address: string; key: string } | null;
  phone: string;
  organization: string;
  language: string;
  message: string;
  /** The name that may be shown; null: none. */
  publicName: string | null;
  partnerId?: string | null;
};

type Deps = Pick<Services, "clock" | "secrets">;
export type Made = { id: string; number: number };

/** What stands in /g/:token of an offer. */
export const pledgeToken = ({ secrets }: Pick<Services, "secrets">, id: string) =>
  deriveToken(secrets.link, "pledge", id);

/** Keeps an offer that counts for nothing until its sender follows the mailed link. */
export async function offerUnconfirmed(
  caller: Caller,
  deps: Deps,
  offer: NewOffer & { email: { address: string; key: string } },
): Promise<Made> {
  return transaction(caller, async (scope) => {
    const { made } = await keep(scope, deps, offer);
    await queuePledgeMail(scope, { pledgeId: made.id, kind: "confirmation", at: deps.clock() });
    return made;
  });
}

/** Keeps an offer that staff heard by phone, letter or at the counter: they answer for it. */
export async function enterOffer(caller: Caller, deps: Deps, offer: NewOffer): Promise<Made> {
  return transaction(caller, async (scope) => {
    const { made, sums } = await keep(scope, deps, offer);
    const event: PledgeEvent = { kind: "confirmed" };
    const step = next(sums, event, 0);
    if (!step.ok) throw new Error(step.reason);
    await appendEvent(scope, { id: made.id, events: 1 }, step.pledge, event, deps.clock());
    await recordAudit(scope, "pledge.enter", `pledge:${made.id}`, { number: made.number });
    return made;
  });
}

async function keep(scope: Scope, deps: Deps, offer: NewOffer) {
  const { amount, kind, email, needId, partnerId = null, ...texts } = offer;
  const rule = await getGiftRule(scope);
  const boardRequired = needsBoard(rule, kind, amount);
  const event = { kind: "offered", amount, boardRequired } as const;
  const begun = begin(event);
  if (!begun.ok) throw new Error(`An offer of ${amount}`);
  const id = randomUUID();
  const row = {
    ...{ id, kind, needId, partnerId, ...texts, createdAt: deps.clock() },
    ...{ email: email?.address ?? "", emailKey: email?.key ?? "" },
    tokenHash: new Uint8Array(sha256(pledgeToken(deps, id))),
  };
  const number = await insertPledge(scope, row, begun.pledge, event);
  return { made: { id, number }, sums: begun.pledge };
}
