import type { CsvCell } from "~/platform/csv-write";
import type { Contact } from "./partner";
import type { ListedPartner } from "./partner.db.server";

export type ExportedPartner = ListedPartner & { contacts: readonly Contact[] | null };

/** A partner as programs read it; its contacts only where whoever asks may have them. */
export function exportedPartner({ contacts, ...partner }: ExportedPartner) {
  return {
    ...{ id: partner.id, name: partner.name, kind: partner.kind, website: partner.website },
    ...{ publicName: partner.publicName, agreedAt: partner.agreedAt?.toISOString() ?? null },
    ...{ isVendor: partner.isVendor, conflict: partner.conflict },
    ...{ resources: partner.resources, agreements: partner.agreements },
    leftAt: partner.leftAt?.toISOString() ?? null,
    ...(contacts && { contacts: contacts.map(({ id: _, ...contact }) => contact) }),
  };
}

/** A partner in a line, with its first contact, as the import reads it back. */
export function partnerLines(partners: readonly ExportedPartner[]): CsvCell[][] {
  const hasContacts = partners.some(({ contacts }) => contacts !== null);
  const own = ["name", "kind", "website", "public_name", "vendor", "conflict"];
  const more = ["contact_name", "contact_email", "contact_phone", "contact_language"];
  return [
    hasContacts ? [...own, ...more] : own,
    ...partners.map(({ contacts, name, kind, website, publicName, isVendor, conflict }) => {
      const line = [name, kind, website, publicName ?? "", isVendor ? "yes" : "no", conflict];
      const first = contacts?.[0];
      const about = [first?.name, first?.email, first?.phone, first?.language];
      return hasContacts ? [...line, ...about.map((cell) => cell ?? "")] : line;
    }),
  ];
}
