import { recordAudit } from "~/platform/audit.db.server";
import type { CsvRefusal } from "~/platform/csv-table";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import { addContact, addPartner, addResource, type Now } from "../keep-partner.server";
import { listContacts, listPartners } from "../partner.db.server";
import { listResources } from "../resource.db.server";
import { type PartnerRow, parsePartners } from "./partner-file";

export type PartnerReport = {
  partners: { new: number; known: number };
  contacts: number;
  skills: number;
  refused: CsvRefusal[];
  ignored: string[];
};
export type ImportedPartners = { ok: true; report: PartnerReport } | { ok: false; reason: string };

/**
 * Takes a file of partners. One that is known by its name keeps what staff wrote and only gets contacts and skills
 * it did not have: the same file a second time changes nothing. A dry run says the same and keeps nothing.
 */
export async function importPartners(
  caller: Caller,
  source: AsyncIterable<Uint8Array>,
  { dryRun, now }: { dryRun: boolean; now: Now },
): Promise<ImportedPartners> {
  const file = await parsePartners(source);
  if (!file.ok) return file;
  const { refused, ignored } = file;
  const counts = await transaction(
    caller,
    async (scope) => {
      const taken = await take(scope, file.rows, dryRun ? null : now);
      if (!dryRun) {
        const { partners, contacts, skills } = taken;
        await recordAudit(scope, "partner.import", "partners", { ...partners, contacts, skills });
      }
      return taken;
    },
    { timeout: 120_000 },
  );
  return { ok: true, report: { ...counts, refused, ignored } };
}

const key = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();

function byName(rows: readonly PartnerRow[]): PartnerRow[][] {
  const groups = new Map<string, PartnerRow[]>();
  for (const row of rows) {
    const name = key(row.partner.name);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()];
}

/** What would be new; kept where it is told when. */
async function take(scope: Scope, rows: readonly PartnerRow[], now: Now | null) {
  const known = new Map((await listPartners(scope)).map(({ name, id }) => [key(name), id]));
  const counts = { partners: { new: 0, known: 0 }, contacts: 0, skills: 0 };
  for (const group of byName(rows)) {
    const [first] = group;
    if (!first) continue;
    const id = known.get(key(first.partner.name)) ?? null;
    counts.partners[id ? "known" : "new"]++;
    const { contacts, skills } = await freshOf(scope, id, group);
    counts.contacts += contacts.length;
    counts.skills += skills.length;
    if (!now) continue;
    const partnerId = id ?? (await addPartner(scope, first.partner, now));
    for (const contact of contacts) await addContact(scope, partnerId, contact);
    for (const what of skills) await addResource(scope, partnerId, { ...aSkill, what });
  }
  return counts;
}

const aSkill = {
  ...{ kind: "skill" as const, amount: null, unit: "", schoolIds: [], agreedPublic: false },
  ...{ availableFrom: null, availableUntil: null },
};

/** Contacts and skills that neither the partner nor an earlier row has. */
async function freshOf(scope: Scope, partnerId: string | null, group: readonly PartnerRow[]) {
  const contactsThere = partnerId ? await listContacts(scope, partnerId) : [];
  const skillsThere = partnerId ? await listResources(scope, partnerId) : [];
  const called = (contact: { name: string; email: string }) => key(contact.email || contact.name);
  const seenContacts = new Set(contactsThere.map(called));
  const seenSkills = new Set(skillsThere.map(({ what }) => key(what)));
  const isFresh = (seen: Set<string>, name: string) => !seen.has(name) && seen.add(name).size > 0;
  return {
    contacts: group.flatMap(({ contact }) =>
      contact && isFresh(seenContacts, called(contact)) ? [contact] : [],
    ),
    skills: group.flatMap(({ skills }) => skills.filter((what) => isFresh(seenSkills, key(what)))),
  };
}
