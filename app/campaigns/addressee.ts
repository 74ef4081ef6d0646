import type { Values } from "~/mail/template";
import { sharedMailLanguage } from "./mail-language";

/** One invitation that a mail is to carry, and where that mail goes. */
export type Addressee = {
  invitationId: string;
  language: string;
  addressId: string;
  email: string;
  /** Why mail to the address is not sent, or null. */
  closed: string | null;
};

export type PlannedMail = {
  addressId: string;
  email: string;
  language: string;
  state: "queued" | "skipped";
  reply: string | null;
  invitationIds?: string[];
  commenterIds?: string[];
  /** What this mail says beside what its campaign says to all; never a secret. */
  values?: Values;
};

/** One mail per address, in the language of most who share it, with the links of all of them. */
export function planMails(
  addressees: readonly Addressee[],
  languages: readonly string[],
  fallback: string,
): PlannedMail[] {
  const byAddress = new Map<string, Addressee[]>();
  for (const one of addressees) {
    const sharing = byAddress.get(one.addressId);
    if (sharing) sharing.push(one);
    else byAddress.set(one.addressId, [one]);
  }
  return [...byAddress].flatMap(([addressId, sharing]) => {
    const [first] = sharing;
    if (!first) return [];
    const tags = sharing.map(({ language }) => language);
    return {
      addressId,
      email: first.email,
      language: sharedMailLanguage(tags, languages, fallback),
      state: first.closed === null ? "queued" : "skipped",
      reply: first.closed,
      invitationIds: sharing.map(({ invitationId }) => invitationId),
    };
  });
}
