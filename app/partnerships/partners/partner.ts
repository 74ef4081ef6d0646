export const PARTNER_KINDS = ["business", "organization", "higher_ed"] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** What staff note of a partner. `publicName` is what it agreed to be shown as; null: it is shown nowhere. */
export type PartnerFields = {
  name: string;
  kind: PartnerKind;
  website: string;
  publicName: string | null;
  isVendor: boolean;
  /** A conflict of interest in words; empty: none is known. */
  conflict: string;
  note: string;
};

export type Partner = PartnerFields & {
  id: string;
  agreedAt: Date | null;
  conflictBy: string;
  /** The day, as 2026-11-28. */
  conflictOn: string | null;
  revision: number;
  leftAt: Date | null;
};

export type ContactFields = {
  name: string;
  email: string;
  phone: string;
  role: string;
  language: string;
  mayMail: boolean;
};
export type Contact = ContactFields & { id: string };

export type AgreementFields = {
  title: string;
  startsOn: string | null;
  endsOn: string | null;
  renewBy: string | null;
  links: string[];
  note: string;
};
export type Agreement = AgreementFields & { id: string };

export type Renewal = "none" | "ahead" | "soon" | "due" | "ended";

const SOON_DAYS = 60;

/**
 * Whether an agreement has to be renewed: `due` once its day has come, `soon` within 60 days of it, `ended` when it is
 * over. Without a day to renew by, its end is that day. Days as 2026-11-28.
 */
export function renewalOf(
  { renewBy, endsOn }: Pick<AgreementFields, "renewBy" | "endsOn">,
  today: string,
): Renewal {
  if (endsOn !== null && endsOn < today) return "ended";
  const by = renewBy ?? endsOn;
  if (by === null) return "none";
  const days = (Date.parse(by) - Date.parse(today)) / 86_400_000;
  if (days <= 0) return "due";
  return days <= SOON_DAYS ? "soon" : "ahead";
}
