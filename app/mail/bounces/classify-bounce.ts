import { isAutoReply } from "./auto-reply";
import type { Bounce } from "./bounce";
import { findComplaint } from "./complaint";
import { type RecipientReport, readDeliveryStatus } from "./delivery-status";
import { judgeRecipient } from "./judge-recipient";
import { looksLikeBounce } from "./looks-like-bounce";
import { header, type IncomingMail, partText, readIncoming } from "./mail-parts";
import { readNotification } from "./notification-json";
import { cutReport } from "./report-text";

const nothing = { status: null, recipient: null, reason: null, isDelayed: false, words: "" };

/**
 * What a message is: a complaint (RFC 5965), a delivery report (RFC 3464), a bounce in a server's own form, an
 * automatic reply (RFC 3834), or none of these. Any bytes will do; at most two megabytes of them are read.
 */
export function classifyBounce(bytes: Uint8Array): Bounce {
  const mail = readIncoming(bytes);
  const complaint = findComplaint(mail);
  if (complaint) {
    const reason = complaint.isPersonal ? null : ("authentication" as const);
    return { ...nothing, kind: "complaint", recipient: complaint.recipient, reason };
  }
  const bounce = readNotice(mail);
  if (bounce) return bounce;
  return { ...nothing, kind: isAutoReply(mail.headers) ? "auto_reply" : "not_a_bounce" };
}

function readNotice(mail: IncomingMail): Bounce | null {
  const words = ownWords(mail);
  const notification = readNotification(words);
  if (notification?.kind === "complaint") {
    return { ...nothing, kind: "complaint", recipient: notification.report.recipient };
  }
  const known = {
    text: notification ? "" : cutReport(words),
    failedHeader: mail.headers.get("x-failed-recipients")?.[0] ?? null,
    sentTo: header(mail.headers, "to"),
  };
  const recipients =
    notification?.kind === "bounce" ? [notification.report] : readReports(mail, words);
  const failed = recipients.filter(({ action }) => !hasArrived.has(action ?? ""));
  const judged = failed.map((report) => judgeRecipient({ report, ...known }));
  if (judged.length > 0) return judged.find(({ kind }) => kind === "hard") ?? judged[0] ?? null;
  if (recipients.length > 0) return { ...nothing, kind: "not_a_bounce" };
  if (!looksLikeBounce(mail, known.text)) return null;
  return judgeRecipient({ report: null, ...known });
}

const hasArrived: ReadonlySet<string> = new Set(["delivered", "relayed", "expanded"]);

function readReports(mail: IncomingMail, words: string): RecipientReport[] {
  const parts = mail.parts.filter(({ type }) =>
    /^message\/(?:global-)?delivery-status$/.test(type),
  );
  const told = parts.flatMap((part) => readDeliveryStatus(partText(part)));
  if (told.length > 0) return told;
  return readDeliveryStatus(words).filter(({ recipient, action }) => recipient && action);
}

/** A report's text in whatever form it is readable. */
function ownWords(mail: IncomingMail): string {
  const readable = mail.parts.filter(({ type }) =>
    /^(?:text\/(?:plain|html)|multipart\/)/.test(type),
  );
  const plain = readable.filter(({ type }) => type !== "text/html");
  return (plain.length > 0 ? plain : readable).slice(0, 4).map(partText).join("\n");
}
