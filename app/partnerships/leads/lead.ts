import type { Audience } from "~/people/audience";
import type { PartnerKind } from "../partners/partner";

export const LEAD_STATES = [
  ...(["new", "contacted", "became_pledge", "became_partner", "declined"] as const),
] as const;
export type LeadState = (typeof LEAD_STATES)[number];

/** An offer of help from a survey, with the name its sender agreed to pass on. */
export type Lead = {
  id: string;
  question: string;
  ticked: string[];
  note: string;
  audience: string;
  name: string;
  organization: string;
  email: string;
  emailKey: string;
  phone: string;
  language: string;
  state: LeadState;
  school: string | null;
  partnerId: string | null;
  pledgeId: string | null;
  createdAt: Date;
};

const ENDS: readonly LeadState[] = ["became_pledge", "became_partner", "declined"];

/** What has come to an end stays as it is: another offer is another lead. */
export const isOpenLead = ({ state }: Pick<Lead, "state">) => !ENDS.includes(state);

/** What kind of partner somebody of an audience would be. */
export function partnerKindOf(audience: string): PartnerKind {
  const kinds: Partial<Record<Audience, PartnerKind>> = {
    ...{ business: "business", higher_ed: "higher_ed", organization: "organization" },
  };
  return kinds[audience as Audience] ?? "organization";
}

export const leadStateWords: Record<LeadState, string> = {
  new: "New",
  contacted: "Contacted",
  became_pledge: "Became an offer",
  became_partner: "Became a partner",
  declined: "Not taken up",
};
