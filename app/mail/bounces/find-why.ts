import type { RecipientReport } from "./delivery-status";
import { findReason, isGone, type Reason, reasonOfStatus } from "./reasons";
import { plainWords } from "./report-text";
import type { Stage } from "./smtp-reply";

/** What a report tells of one recipient: `said` are the receiving server's words, `text` the whole report. */
export type Known = {
  report: RecipientReport | null;
  said: string;
  text: string;
  status: string | null;
  stage: Stage | null;
};

/** The reason that a report gives: in the server's words, by its codes, else anywhere in the text. */
export function findWhy(known: Known): Reason | null {
  const { report, said, text, status } = known;
  // A program's own trouble on the way to a mailbox, however it calls it.
  if (report?.diagnosticType === "x-unix" || /^\s{1,8}pipe to \|/m.test(text)) return "server";
  const special = findSpecial(known);
  if (special) return special;
  const inText = () => findReasonInText(text);
  const first = said === "" ? inText() : findReason(plainWords(said));
  return (
    first ??
    (precise(status) ? reasonOfStatus(status) : null) ??
    (said === "" ? null : inText()) ??
    reasonOfStatus(status)
  );
}

/**
 * Servers that say "unknown user" of a mailbox whose filter refused the mail: au without an address, other
 * Japanese carriers with the bare address, both after the content; Amazon's receiving rules in words their
 * owner picked. And Dovecot, which puts its reason in the text above somebody else's code.
 */
function findSpecial({ report, said, text, stage }: Known): Reason | null {
  const words = said || text;
  if (/\b550:? {0,2}:\s{1,8}User unknown/i.test(words)) return "content";
  if (stage === "content" && /\b550[ -]'?unknown user\s{1,8}<?[^\s@]{1,64}@/i.test(words)) {
    return "content";
  }
  if (/^inbound-smtp\.[\w-]{1,40}\.amazonaws\.com$/.test(report?.reporter ?? "")) {
    const told = findReason(plainWords(words));
    return told === null || isGone(told) ? "content" : told;
  }
  // A group that may not exist, or may not want mail from us.
  if (said === "" && /groups\.google\.com\/support/.test(text)) return "sender";
  const own = /message to <?[^\s>]{1,200}>? was automatically rejected:\s{0,9}([^\n]{1,300})/.exec(
    text,
  )?.[1];
  return own ? (findReason(plainWords(own)) ?? "content") : null;
}

/** A report's own sentences name spam and policies in passing: over those stands the reply it quotes. */
function findReasonInText(text: string): Reason | null {
  const reason = findReason(plainWords(text));
  if (reason === null || isGone(reason) || reason === "full" || reason === "closed") return reason;
  const quoted = findReason(plainWords(replyIn(text)));
  return quoted !== null && isGone(quoted) ? quoted : reason;
}

/** Where a report quotes a reply, the reply: up to the end of the paragraph. */
function replyIn(text: string): string {
  const start = text.search(/(?:^|[\s:<'"(#[])[45]\d\d[ -]/);
  return start < 0 ? "" : (text.slice(start + 1, start + 500).split(/\n[ \t]{0,8}\n/, 1)[0] ?? "");
}

/** The status, unless it is x.0.0, which says nothing. */
export function precise(status: string | null | undefined): string | null {
  return status && !/^[245]\.0\.0$/.test(status) ? status : null;
}
