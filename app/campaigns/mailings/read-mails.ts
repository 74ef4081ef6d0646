import type { AudienceCount } from "./audience-count";

/** Mails of a language among those that are counted. */
function mailsInLanguage({ mailsIn }: Pick<AudienceCount, "mailsIn">, tag: string): number {
  return mailsIn.find(({ language }) => language === tag)?.mails ?? 0;
}

/** Mails, each with how many of them are counted. */
export const withCounts = <Mail extends { language: string }>(
  mails: readonly Mail[],
  count: Pick<AudienceCount, "mailsIn">,
) => mails.map((mail) => ({ ...mail, count: mailsInLanguage(count, mail.language) }));

/**
 * The mails that somebody reads, most read first, and those that nobody reads. A count of null is kept from
 * everybody, so all of them may be read; where nobody gets any, the first one stands for them.
 */
export function splitByReaders<Mail extends { count: number | null }>(
  mails: readonly Mail[],
): { read: Mail[]; unread: Mail[] } {
  const read = mails
    .filter(({ count }) => count !== 0)
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  const shown = read.length > 0 ? read : mails.slice(0, 1);
  return { read: shown, unread: mails.filter((mail) => !shown.includes(mail)) };
}
