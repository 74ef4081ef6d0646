import type { Values } from "~/mail/template";
import { sharedMailLanguage } from "./mail-language";

/** Where a mail for somebody goes. */
export type Recipient = {
  language: string;
  addressId: string;
  email: string;
  /** Why mail to the address is not sent, or null. */
  closed: string | null;
};

/** One invitation that a mail is to carry. */
export type Addressee = Recipient & { invitationId: string };

export type PlannedMail = {
  addressId: string;
  email: string;
  language: string;
  state: "queued" | "skipped";
  reply: string | null;
  invitationIds?: string[];
  commenterIds?: string[];
  personIds?: string[];
  /** What this mail says beside what its campaign says to all; never a secret. */
  values?: Values;
};

/** One mail per address, in the language of most who share it, with the links of all of them. */
export function planMails(
  addressees: readonly Addressee[],
  languages: readonly string[],
  fallback: string,
): PlannedMail[] {
  return groupMails(addressees, languages, fallback, (sharing) => ({
    invitationIds: sharing.map(({ invitationId }) => invitationId),
  }));
}

/** The same for whatever a mail is to carry for those who share its address. */
export function groupMails<T extends Recipient>(
  recipients: readonly T[],
  languages: readonly string[],
  fallback: string,
  carry: (
    sharing: readonly T[],
    language: string,
  ) => Pick<PlannedMail, "invitationIds" | "commenterIds" | "personIds" | "values">,
): PlannedMail[] {
  const byAddress = new Map<string, T[]>();
  for (const one of recipients) {
    const sharing = byAddress.get(one.addressId);
    if (sharing) sharing.push(one);
    else byAddress.set(one.addressId, [one]);
  }
  return [...byAddress].flatMap(([addressId, sharing]) => {
    const [first] = sharing;
    if (!first) return [];
    const tags = sharing.map((one) => one.language);
    const language = sharedMailLanguage(tags, languages, fallback);
    return {
      ...{ addressId, email: first.email, language },
      state: first.closed === null ? "queued" : "skipped",
      reply: first.closed,
      ...carry(sharing, language),
    };
  });
}
