import { renameReviewers } from "~/plans/mailing/invite-reviewer.server";
import { recordAudit } from "~/platform/audit.db.server";
import { parseEmailAddress } from "~/platform/email-address";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { dayIn } from "../needs/day";
import type { AgreementFields, ContactFields, Partner, PartnerFields } from "./partner";
import {
  findPartner,
  insertPartner,
  type Noted,
  setLeft,
  updatePartner,
} from "./partner.db.server";
import {
  deleteAgreement,
  deleteContact,
  insertAgreement,
  insertContact,
} from "./partner-part.db.server";
import type { ResourceFields } from "./resource";
import { dateOf, deleteResource, insertResource } from "./resource.db.server";

/** When and where something is noted. */
export type Now = { now: Date; timezone: string };

export async function addPartner(
  caller: Caller,
  partner: PartnerFields,
  now: Now,
): Promise<string> {
  return transaction(caller, async (scope) => {
    const id = await insertPartner(scope, partner, notedOf(scope, partner, null, now));
    await recordAudit(scope, "partner.add", `partner:${id}`, { kind: partner.kind });
    return id;
  });
}

export type Changed = "changed" | "not_there" | "stale";

export async function changePartner(
  caller: Caller,
  id: string,
  { revision, ...partner }: PartnerFields & { revision: number },
  now: Now,
): Promise<Changed> {
  return transaction(caller, async (scope) => {
    const before = await findPartner(scope, id);
    if (!before) return "not_there";
    const noted = notedOf(scope, partner, before, now);
    if (!(await updatePartner(scope, id, partner, { ...noted, revision, now: now.now })))
      return "stale";
    await renameReviewers(scope, { id, publicName: partner.publicName });
    await recordAudit(scope, "partner.change", `partner:${id}`, changesOf(before, partner));
    return "changed";
  });
}

/** When a name was agreed to and a conflict noted: what stays as it was keeps its day. */
function notedOf(
  scope: Scope,
  partner: PartnerFields,
  before: Partner | null,
  { now, timezone }: Now,
): Noted {
  const { publicName, conflict } = partner;
  const isSameName = before !== null && before.publicName === publicName;
  const isSameConflict = before !== null && before.conflict === conflict;
  const author = scope.actor.kind === "staff" ? scope.actor.name : "the system";
  return {
    publicName,
    agreedAt: publicName === null ? null : isSameName ? before.agreedAt : now,
    conflictBy: conflict === "" ? "" : isSameConflict ? before.conflictBy : author,
    conflictOn:
      conflict === "" ? null : dateOf(isSameConflict ? before.conflictOn : dayIn(timezone, now)),
  };
}

/** Which facts changed; not what notes say, since the record is never erased. */
function changesOf(before: PartnerFields, after: PartnerFields) {
  const names = ["name", "kind", "website", "publicName", "isVendor", "conflict", "note"] as const;
  return { changed: names.filter((name) => before[name] !== after[name]) };
}

/** A partner who left stays in the records, is shown nowhere and suggested for nothing. */
export async function markLeft(caller: Caller, id: string, leftAt: Date | null): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const isThere = await setLeft(scope, id, leftAt);
    if (isThere)
      await recordAudit(scope, leftAt ? "partner.leave" : "partner.return", `partner:${id}`);
    return isThere;
  });
}

export async function addContact(
  caller: Caller,
  partnerId: string,
  contact: ContactFields,
): Promise<string> {
  const parsed = parseEmailAddress(contact.email);
  const address = parsed.ok
    ? { email: parsed.address, emailKey: parsed.key }
    : { email: "", emailKey: "" };
  return transaction(caller, async (scope) => {
    const id = await insertContact(scope, partnerId, { ...contact, ...address });
    await recordAudit(scope, "partner.contact.add", `partner:${partnerId}`, { contact: id });
    return id;
  });
}

export async function removeContact(
  caller: Caller,
  partnerId: string,
  id: string,
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const isGone = await deleteContact(scope, partnerId, id);
    if (isGone)
      await recordAudit(scope, "partner.contact.remove", `partner:${partnerId}`, { contact: id });
    return isGone;
  });
}

export async function addResource(
  caller: Caller,
  partnerId: string,
  resource: ResourceFields,
): Promise<void> {
  await transaction(caller, async (scope) => {
    await insertResource(scope, partnerId, resource);
    const { kind, what } = resource;
    await recordAudit(scope, "partner.resource.add", `partner:${partnerId}`, { kind, what });
  });
}

export async function removeResource(
  caller: Caller,
  partnerId: string,
  id: string,
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const what = await deleteResource(scope, partnerId, id);
    if (what !== null)
      await recordAudit(scope, "partner.resource.remove", `partner:${partnerId}`, { what });
    return what !== null;
  });
}

export async function addAgreement(
  caller: Caller,
  partnerId: string,
  agreement: AgreementFields,
): Promise<void> {
  await transaction(caller, async (scope) => {
    await insertAgreement(scope, partnerId, agreement);
    await recordAudit(scope, "partner.agreement.add", `partner:${partnerId}`, {
      title: agreement.title,
    });
  });
}

export async function removeAgreement(
  caller: Caller,
  partnerId: string,
  id: string,
): Promise<boolean> {
  return transaction(caller, async (scope) => {
    const title = await deleteAgreement(scope, partnerId, id);
    if (title !== null)
      await recordAudit(scope, "partner.agreement.remove", `partner:${partnerId}`, { title });
    return title !== null;
  });
}
