/** What a server's report says of one recipient (RFC 3464, section 2.3). */
export type RecipientReport = {
  recipient: string | null;
  action: Action | null;
  /** Enhanced status code such as 5.1.1 (RFC 3463). */
  status: string | null;
  /** What stands behind it, as some servers put their reason there. */
  statusWords: string;
  /** How the receiving server's words came: `smtp`, `x-unix`, … */
  diagnosticType: string;
  diagnostic: string;
  /** The server that reports, where it says so. */
  reporter: string;
  /** What PowerMTA made of it: `bad-mailbox`, … */
  category: string;
};

const ACTIONS = ["failed", "delayed", "delivered", "relayed", "expanded"] as const;
export type Action = (typeof ACTIONS)[number];

const FIELDS = new Set([
  "original-recipient",
  "final-recipient",
  "x-actual-recipient",
  "action",
  "status",
  "remote-mta",
  "diagnostic-code",
  "last-attempt-date",
  "will-retry-until",
  "x-powermta-bouncecategory",
]);

const MOST_RECIPIENTS = 50;

/**
 * Every recipient of a delivery report, also where its fields stand in the midst of other text. A field that
 * comes a second time begins the next recipient, since not every server leaves an empty line between.
 */
export function readDeliveryStatus(text: string): RecipientReport[] {
  const groups: Map<string, string>[] = [];
  let group = new Map<string, string>();
  let last: string | null = null;
  const end = () => {
    if (isRecipient(group)) groups.push(group);
    group = new Map();
  };
  for (const line of text.split("\n", 5000)) {
    if (/^[ \t]/.test(line) && last) {
      group.set(last, `${group.get(last) ?? ""} ${line.trim()}`.slice(0, 4000));
      continue;
    }
    const name = /^([A-Za-z][\w-]{1,40})[ \t]{0,4}:/.exec(line)?.[1]?.toLowerCase();
    last = name && FIELDS.has(name) ? name : null;
    if (line.trim() === "" || (last && group.has(last))) end();
    if (last) group.set(last, line.slice(line.indexOf(":") + 1).trim());
    if (groups.length >= MOST_RECIPIENTS) break;
  }
  end();
  const reporter = /^Reporting-MTA[ \t]{0,4}:[ \t]{0,4}(?:dns[ \t]?;)?[ \t]{0,4}(\S{1,255})/im.exec(
    text,
  )?.[1];
  return groups.map((one) => ({ ...asReport(one), reporter: reporter?.toLowerCase() ?? "" }));
}

function isRecipient(group: ReadonlyMap<string, string>): boolean {
  return (
    (group.has("final-recipient") || group.has("original-recipient") || group.has("action")) &&
    (group.has("action") || group.has("status") || group.has("diagnostic-code"))
  );
}

function asReport(group: ReadonlyMap<string, string>): Omit<RecipientReport, "reporter"> {
  const field = (name: string) => group.get(name) ?? "";
  const action = field("action").toLowerCase();
  const [, status = null, statusWords = ""] =
    /^([245]\.\d{1,3}\.\d{1,3})(.{0,300})/.exec(field("status")) ?? [];
  const [, type = "", diagnostic = ""] =
    /^([\w-]{1,20})[ \t]?;(.*)/s.exec(field("diagnostic-code")) ?? [];
  const words = diagnostic || field("diagnostic-code");
  return {
    recipient: addressOf(field("original-recipient")) ?? addressOf(field("final-recipient")),
    action: ACTIONS.find((one) => action.startsWith(one)) ?? null,
    status,
    statusWords: statusWords.trim(),
    diagnosticType: type.toLowerCase(),
    diagnostic: words.trim(),
    category: field("x-powermta-bouncecategory").toLowerCase(),
  };
}

/** The address in `rfc822; <name@domain>` and the like, or null. */
export function addressOf(value: string): string | null {
  const text = value.replace(/^[ \t]{0,5}[\w-]{1,20}[ \t]{0,5};/, "");
  const found = /(?:"[^"\n]{1,64}"|[^\s<>"(),:;]{1,64})@[^\s<>"(),:;]{1,255}/.exec(text);
  return found ? found[0].replace(/[.']$/, "") : null;
}
