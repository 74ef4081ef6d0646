import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { listContacts, listPartners } from "./partner.db.server";
import type { ExportedPartner } from "./partners-file";

/** All partners for a file, without anybody's contacts. */
export async function exportPartners(caller: Caller): Promise<ExportedPartner[]> {
  const partners = await transaction(caller, listPartners);
  return partners.map((partner) => ({ ...partner, contacts: null }));
}

/** The same with contacts, for those who deal with partners; the record says who took them. */
export async function exportContacts(caller: Caller): Promise<ExportedPartner[]> {
  return transaction(caller, async (scope) => {
    const found: ExportedPartner[] = [];
    for (const partner of await listPartners(scope)) {
      found.push({ ...partner, contacts: await listContacts(scope, partner.id) });
    }
    await recordAudit(scope, "partner.export", "partners", { partners: found.length });
    return found;
  });
}
