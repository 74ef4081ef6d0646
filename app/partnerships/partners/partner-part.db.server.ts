import type { Scope } from "~/platform/scope.server";
import type { AgreementFields, ContactFields } from "./partner";
import { dateOf } from "./resource.db.server";

export async function insertContact(
  scope: Scope,
  partnerId: string,
  contact: ContactFields & { emailKey: string },
): Promise<string> {
  const data = { districtId: scope.districtId, partnerId, ...contact };
  return (await scope.db.partnerContact.create({ data, select: { id: true } })).id;
}

export async function deleteContact(scope: Scope, partnerId: string, id: string): Promise<boolean> {
  return (await scope.db.partnerContact.deleteMany({ where: { id, partnerId } })).count > 0;
}

export async function insertAgreement(
  scope: Scope,
  partnerId: string,
  { startsOn, endsOn, renewBy, ...agreement }: AgreementFields,
): Promise<string> {
  const days = { startsOn: dateOf(startsOn), endsOn: dateOf(endsOn), renewBy: dateOf(renewBy) };
  const data = { districtId: scope.districtId, partnerId, ...agreement, ...days };
  return (await scope.db.partnerAgreement.create({ data, select: { id: true } })).id;
}

/** What it was called, or null where the partner has no such agreement. */
export async function deleteAgreement(
  scope: Scope,
  partnerId: string,
  id: string,
): Promise<string | null> {
  const row = await scope.db.partnerAgreement.findFirst({ where: { id, partnerId } });
  await scope.db.partnerAgreement.deleteMany({ where: { id, partnerId } });
  return row?.title ?? null;
}

export type PartnerAct = { at: Date; action: string; by: string };

/** What staff did with a partner's record, the latest first; who it was stays readable after they left. */
export async function listPartnerActs(scope: Scope, partnerId: string): Promise<PartnerAct[]> {
  return scope.db.$queryRaw<PartnerAct[]>`
    SELECT a.at, a.action, COALESCE(s.name, 'the system') AS "by"
    FROM audit_entry a LEFT JOIN staff s ON s.district_id = a.district_id AND a.actor = 'staff:' || s.id::text
    WHERE a.subject = 'partner:' || ${partnerId} ORDER BY a.at DESC, a.id DESC LIMIT 30`;
}

export type PartnerPledge = {
  id: string;
  number: number;
  kind: string;
  unit: string;
  state: string;
  offered: number;
  delivered: number;
  needId: string | null;
  texts: unknown;
  language: string | null;
  createdAt: Date;
};

/** What a partner has offered and given, the latest first; what nobody confirmed is left out. */
export async function listPartnerPledges(
  scope: Scope,
  partnerId: string,
): Promise<PartnerPledge[]> {
  return scope.db.$queryRaw<PartnerPledge[]>`
    SELECT p.id::text AS id, p.number, p.kind, p.unit, p.state, p.offered, p.delivered,
           p.need_id::text AS "needId", n.texts, n.language, p.created_at AS "createdAt"
    FROM pledge p LEFT JOIN need n ON n.district_id = p.district_id AND n.id = p.need_id
    WHERE p.partner_id = ${partnerId}::uuid AND p.state <> 'unconfirmed'
    ORDER BY p.created_at DESC, p.id LIMIT 100`;
}
