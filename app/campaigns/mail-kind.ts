import { CAMPAIGN_KINDS, type CampaignKind } from "./campaign";

/** Kinds of mail as their readers see them, each of which can be stopped by itself. */
export const MAIL_KINDS = ["surveys", "results", "plans", "news", "digest"] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

const kindOf: Record<CampaignKind, MailKind> = {
  invitation: "surveys",
  reminder: "surveys",
  report: "results",
  plan: "plans",
  answer: "plans",
  announcement: "news",
  digest: "digest",
  commitment: "results",
};

export function campaignKindsOf(kind: MailKind): CampaignKind[] {
  return CAMPAIGN_KINDS.filter((campaign) => kindOf[campaign] === kind);
}

/** Which kinds an address has stopped that gets no more of these campaigns. */
export function stoppedKinds(stopped: readonly string[]): MailKind[] {
  return MAIL_KINDS.filter((kind) => campaignKindsOf(kind).every((one) => stopped.includes(one)));
}

export function findMailKind(name: string): MailKind | null {
  return MAIL_KINDS.find((kind) => kind === name) ?? null;
}
