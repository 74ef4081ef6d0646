import { addressOf } from "./delivery-status";
import { header, type IncomingMail, partText } from "./mail-parts";

/** Who complained: `recipient` is null where the provider hides it. Not personal: a machine's own finding. */
export type Complaint = { recipient: string | null; isPersonal: boolean };

/**
 * A report that somebody marked our mail as unwanted (ARF, RFC 5965), Hotmail's own form of it, or a mail
 * program's request to be unsubscribed; else null.
 */
export function findComplaint(mail: IncomingMail): Complaint | null {
  const report = mail.parts.find(({ type }) => type === "message/feedback-report");
  if (report) return readFeedback(partText(report));
  const text = mail.parts.find(({ type }) => type === "text/plain");
  const written = text ? partText(text) : "";
  if (/^Feedback-Type:/im.test(written)) return readFeedback(written);
  if (/report-type\s{0,5}=\s{0,5}"?feedback-report/i.test(header(mail.headers, "content-type"))) {
    return { recipient: null, isPersonal: true };
  }
  return readOtherComplaint(mail);
}

function readOtherComplaint(mail: IncomingMail): Complaint | null {
  const original = mail.parts.find(({ type }) => type === "message/rfc822")?.body ?? "";
  const named = /^X-HmXmrOriginalRecipient:([^\n]{1,300})/im.exec(
    original.slice(0, MOST_ORIGINAL),
  )?.[1];
  if (original && complaining.test(header(mail.headers, "subject"))) {
    return { recipient: named ? addressOf(named) : null, isPersonal: true };
  }
  const isOptOut = mail.headers.has("x-apple-unsubscribe");
  return isOptOut ? { recipient: addressOf(header(mail.headers, "from")), isPersonal: true } : null;
}

const MOST_ORIGINAL = 64 * 1024;
const complaining =
  /complaint about (?:message|e-?mail)|feedback report|abuse (?:report|complaint)|spam (?:report|complaint)|e-?mail feedback/i;

/** "not-spam" takes a complaint back; reports of failed authentication (RFC 6591) are nobody's wish. */
function readFeedback(text: string): Complaint | null {
  const type = /^Feedback-Type:[ \t]{0,10}([\w-]{1,40})/im.exec(text)?.[1]?.toLowerCase();
  if (type === "not-spam") return null;
  const named = /^(?:Original-Rcpt-To|Removal-Recipient):([^\n]{1,300})/im.exec(text)?.[1];
  return {
    recipient: named ? addressOf(named) : null,
    isPersonal: type !== "auth-failure" && type !== "dmarc",
  };
}
