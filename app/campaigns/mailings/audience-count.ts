import { z } from "zod";
import { findMailLanguage, sharedMailLanguage } from "../mail-language";

/** How many addresses have people of these languages, and whether mail to them is closed. */
export type AddressGroup = {
  /** One for each who shares the address. */
  tags: string[];
  closed: "unsubscribed" | "bounced" | null;
  addresses: number;
};

/** Who fits a filter and gets no mail whatever their address. */
export type Unreached = { doNotContact: number; otherwise: number; noAddress: number };

const number = z.number();

export const audienceCountSchema = z.object({
  /** Everybody the filter finds. */
  people: number,
  mails: number,
  ...{ unsubscribed: number, bounced: number },
  ...{ doNotContact: number, otherwise: number, noAddress: number },
  /** People whose language this is; `written` is what their mail is in, of itself or by falling back. */
  languages: z.array(z.object({ language: z.string(), people: number, written: z.string() })),
  /** Mails by the language they are written in. */
  mailsIn: z.array(z.object({ language: z.string(), mails: number })),
});

/** Whom a filter finds, and what becomes of them. Never who has answered anything. */
export type AudienceCount = z.infer<typeof audienceCountSchema>;

/** Counts people and mails; `written` are the mailing's languages, `fallback` that of all others. */
export function countAudience(
  groups: readonly AddressGroup[],
  unreached: Unreached,
  written: readonly string[],
  fallback: string,
): AudienceCount {
  const count: AudienceCount = {
    ...unreached,
    ...{ people: 0, mails: 0, unsubscribed: 0, bounced: 0, languages: [], mailsIn: [] },
  };
  const byLanguage = new Map<string, number>();
  const mailsIn = new Map<string, number>();
  for (const { tags, closed, addresses } of groups) {
    const people = tags.length * addresses;
    count.people += people;
    if (closed) {
      count[closed] += people;
      continue;
    }
    count.mails += addresses;
    const shared = sharedMailLanguage(tags, written, fallback);
    mailsIn.set(shared, (mailsIn.get(shared) ?? 0) + addresses);
    for (const tag of tags) byLanguage.set(tag, (byLanguage.get(tag) ?? 0) + addresses);
  }
  count.people += unreached.doNotContact + unreached.otherwise + unreached.noAddress;
  count.languages = [...byLanguage]
    .map(([language, people]) => ({
      language,
      people,
      written: findMailLanguage(language, written) ?? fallback,
    }))
    .sort((a, b) => b.people - a.people || (a.language < b.language ? -1 : 1));
  count.mailsIn = [...mailsIn].map(([language, mails]) => ({ language, mails }));
  return count;
}
