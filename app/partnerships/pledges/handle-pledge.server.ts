import type { Staff } from "~/auth/require-staff.server";
import { decideSingleMail } from "~/campaigns/single-mail/send-single.server";
import type { Decision } from "~/campaigns/single-mail/single-mail";
import { recordAudit } from "~/platform/audit.db.server";
import { transaction } from "~/platform/scope.server";
import { findNeeded, lockNeeded } from "./needed.db.server";
import { findPledge, lockPledge, updatePledge } from "./pledge.db.server";
import { PLEDGE_MAILS } from "./pledge-mail";
import { findPartnerFlags, keepCheck } from "./staff-pledge.db.server";

/** Puts an offer for no need yet to one of its kind. False where it is for one already, or there is none such. */
export async function assignToNeed(staff: Staff, id: string, needId: string): Promise<boolean> {
  return transaction(staff, async (scope) => {
    const needed = await lockNeeded(scope, needId);
    const pledge = await lockPledge(scope, id);
    if (!pledge || pledge.needId !== null || needed?.kind !== pledge.kind) return false;
    if (needed.state === "draft" || needed.state === "closed") return false;
    await updatePledge(scope, id, { needId, unit: "" });
    await recordAudit(scope, "pledge.assign", `pledge:${id}`, { number: pledge.number, needId });
    return true;
  });
}

/** Says which partner an offer comes from, or (null) none. */
export async function assignToPartner(
  staff: Staff,
  id: string,
  partnerId: string | null,
): Promise<boolean> {
  return transaction(staff, async (scope) => {
    if (!(await findPledge(scope, id))) return false;
    if (partnerId && !(await findPartnerFlags(scope, partnerId))) return false;
    await updatePledge(scope, id, { partnerId });
    await recordAudit(scope, "pledge.partner", `pledge:${id}`, { partnerId });
    return true;
  });
}

/** Notes whether a check allows a volunteer with pupils. The record says that it was noted, not what. */
export async function noteCheck(
  staff: Staff,
  id: string,
  { cleared, day }: { cleared: boolean; day: string },
): Promise<boolean> {
  return transaction(staff, async (scope) => {
    const pledge = await findPledge(scope, id);
    if (pledge?.kind !== "volunteer") return false;
    const checkedOn = new Date(`${day}T00:00:00Z`);
    const noted = { notedBy: staff.actor.name, notedAt: staff.services.clock() };
    await keepCheck(scope, id, { cleared, checkedOn, ...noted });
    await recordAudit(scope, "volunteer.check", `pledge:${id}`, { number: pledge.number });
    return true;
  });
}

/** A person says of a mail that may have arrived: it did, or send it again. */
export async function decidePledgeMail(
  staff: Staff,
  pledgeId: string,
  mailId: string,
  state: Decision,
): Promise<boolean> {
  return transaction(staff, async (scope) => {
    if (!(await findPledge(scope, pledgeId))) return false;
    const mail = { id: mailId, about: pledgeId };
    const decision = { state, now: staff.services.clock() };
    if (!(await decideSingleMail(scope, PLEDGE_MAILS, mail, decision))) return false;
    await recordAudit(scope, "pledge.mail", `pledge:${pledgeId}`, { mailId, state });
    return true;
  });
}

/** Whether staff limited to some schools may enter an offer for a need. */
export async function isTheirNeed(staff: Staff, needId: string): Promise<boolean> {
  const { schools } = staff;
  if (schools === null) return true;
  const needed = await transaction(staff, (scope) => findNeeded(scope, needId));
  return needed?.schoolId != null && schools.includes(needed.schoolId);
}
