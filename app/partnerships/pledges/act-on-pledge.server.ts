import type { Staff } from "~/auth/require-staff.server";
import type { Scope } from "~/platform/scope.server";
import { transaction } from "~/platform/scope.server";
import { leaveAllShifts } from "../shifts/sign-up.server";
import { type Changed, changePledge } from "./change-pledge.server";
import { needsBoard } from "./gift-rule";
import { getGiftRule } from "./gift-rule.db.server";
import type { PledgeEvent } from "./pledge";
import type { PledgeMailKind } from "./pledge-mail";
import type { Pledge } from "./pledge-row";
import { queuePledgeMail } from "./queue-mail.server";

/** What a person is told by mail, as soon as it has happened. */
const mailOf: Partial<Record<PledgeEvent["kind"], PledgeMailKind>> = {
  accepted: "accepted",
  scheduled: "scheduled",
  declined: "declined",
  thanked: "thanks",
};

/** Staff let something happen to an offer; whoever made it is told in the same transaction. */
export async function actOnPledge(
  staff: Staff,
  pledge: Pledge,
  event: PledgeEvent,
  words: string,
): Promise<Changed> {
  const now = staff.services.clock();
  return transaction(staff, async (scope) =>
    changePledge(scope, pledge.id, await withBoard(scope, pledge, event), now, (inside, after) =>
      tell(inside, after, event, { words, now }),
    ),
  );
}

/** Who offers more may come to an amount that the board has to accept. */
async function withBoard(scope: Scope, pledge: Pledge, event: PledgeEvent): Promise<PledgeEvent> {
  if (event.kind !== "raised") return event;
  const rule = await getGiftRule(scope);
  const boardRequired = needsBoard(rule, pledge.kind, pledge.offered + event.amount);
  return { ...event, boardRequired };
}

async function tell(
  scope: Scope,
  { id, email, events }: Pledge,
  event: PledgeEvent,
  { words, now }: { words: string; now: Date },
): Promise<void> {
  if (event.kind === "withdrawn") await leaveAllShifts(scope, id, now);
  const kind = mailOf[event.kind];
  if (!kind || email === "") return;
  await queuePledgeMail(scope, { pledgeId: id, kind, about: String(events), words, at: now });
}
