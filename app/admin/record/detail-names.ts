/** Names in details whose own letters would not say what they are. */
const NAMES: Readonly<Record<string, string>> = {
  absent: "not in the file",
  answerDays: "days to answer",
  at: "when",
  away: "not in the file",
  boardCents: "the board accepts gifts from, in cents",
  boardPieces: "the board accepts gifts from, in pieces",
  buy_in: "buy-in",
  cells: "counts",
  commentsCloseAt: "comments close",
  contentType: "kind of file",
  conflict: "conflict of interest",
  domainPerMinute: "mails a minute to one domain",
  door: "how",
  fields: "what changed",
  gone: "no longer there",
  happenedOn: "day",
  isVendor: "sells to the district",
  key: "section",
  least: "fewest people that stop an import",
  mailName: "mailings come as",
  messageType: "kind of message",
  mode: "privacy",
  of: "which mail",
  publicName: "name in public",
  quietFrom: "quiet hours from",
  quietUntil: "quiet hours until",
  reach: "people reached",
  recipients: "mails",
  replyTo: "answers go to",
  reportPromiseDays: "days until a report is promised",
  rollOut: "open comments",
  share: "share that stops an import, in percent",
  takenOn: "read on",
  told: "people told",
  undecided: "mails of unknown fate",
};

/** What a name in an entry's detail means: "answerDays" is "days to answer", "planId" is "plan". */
export function nameWords(name: string): string {
  const known = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (known) return known;
  const plain = name.replace(/(?<=[a-z])Id$/, "").replaceAll(/[-_]/g, " ");
  return plain.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}
