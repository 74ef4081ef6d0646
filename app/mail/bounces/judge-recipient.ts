import type { Bounce } from "./bounce";
import { addressOf, type RecipientReport } from "./delivery-status";
import { findWhy, precise } from "./find-why";
import { isBeyondDoubt, isGone, isOnlyRefused, type Reason } from "./reasons";
import { plainWords } from "./report-text";
import { readReply, readStage, type Stage } from "./smtp-reply";

/** What is known of one failed delivery: the structured report where there is one, and the text. */
export type Evidence = {
  report: RecipientReport | null;
  text: string;
  failedHeader: string | null;
  /** To whom the report was sent, which the bounced address is not. */
  sentTo: string;
};

/** Hard or soft, and why. The receiving server's words count more than codes, which are often wrong. */
export function judgeRecipient({ report, text, failedHeader, sentTo }: Evidence): Bounce {
  const said = report?.diagnostic || report?.statusWords || "";
  const reply = readReply(said || text);
  const status =
    precise(reply.status) ?? precise(report?.status) ?? reply.status ?? report?.status ?? null;
  const stage = readStage(text);
  const reason = findWhy({ report, said, text, status, stage });
  const isDelayed = report?.action === "delayed" || isWarning(text);
  const isHard =
    reason !== null &&
    (isGone(reason) || (reason === "closed" && status === "5.1.1")) &&
    // A domain that takes no mail takes none tomorrow, however long a server goes on trying.
    (reason === "no_mail" || !isDelayed) &&
    !mayPass(reason, reply.code, status, said || text) &&
    (report?.category === "bad-mailbox" ||
      isBeyondDoubt(plainWords(said || text)) ||
      (isAboutAddress(stage, status, reason) && !isByPolicy(status, plainWords(said || text))));
  return {
    kind: isHard ? "hard" : "soft",
    status,
    recipient: report?.recipient ?? addressOf(failedHeader ?? "") ?? firstAddress(text, sentTo),
    reason,
    isDelayed,
    words: (said || text)
      .replace(/\s{1,400}/g, " ")
      .trim()
      .slice(0, 500),
  };
}

/** Why a server's refusal of one mail says that the address is gone for good, or null. */
export function findGoneReason(reply: string): Reason | null {
  const report = {
    ...{ recipient: null, action: "failed" as const, status: null, statusWords: "" },
    ...{ diagnosticType: "smtp", diagnostic: reply, category: "", reporter: "" },
  };
  const { kind, reason } = judgeRecipient({ report, text: "", failedHeader: null, sentTo: "" });
  return kind === "hard" ? reason : null;
}

/** Whether a 4xx is to be believed: a server that gave up and says that it knows no such user has said enough. */
function mayPass(
  reason: Reason,
  code: number | null,
  status: string | null,
  words: string,
): boolean {
  const isTransient = code === null ? status?.startsWith("4") : code < 500;
  if (!isTransient || status === "4.1.2") return false;
  if (reason === "no_mail") return code !== null;
  return reason !== "no_user" || /unavailable|verif|defer|temporar|later|in progress/i.test(words);
}

/**
 * Who refuses the connection or the sender says nothing about the address; who refuses after having read the
 * content may have disliked that, unless the status code names the address. A server that then complains of
 * having no recipient had refused the recipient, unless by a policy.
 */
function isAboutAddress(stage: Stage | null, status: string | null, reason: Reason): boolean {
  if (stage === "connection" || stage === "sender") return false;
  // 5.2: the mailbox is there and does not take the mail (RFC 3463).
  if (stage === null && reason === "no_user" && /^5\.2\./.test(status ?? "")) return false;
  if (stage === "content") return /^[45]\.1\./.test(status ?? "");
  return stage !== "pipelined" || !/^5\.7\./.test(status ?? "");
}

/** A refusal without a word of why, under a code for policies (5.7), may be about us. */
function isByPolicy(status: string | null, plain: string): boolean {
  return /^[45]\.7\./.test(status ?? "") && isOnlyRefused(plain);
}

function isWarning(text: string): boolean {
  return /warning (?:message )?only|do not need to re-?send|no need to resend|only a temporary failure|has not yet been delivered|will be retried (?:until|for)|(?:server|system) will continue trying|will keep trying|is delayed for more/i.test(
    text.slice(0, 4000),
  );
}

function firstAddress(text: string, sentTo: string): string | null {
  for (const line of text.slice(0, 4000).split("\n")) {
    const address = addressOf(line);
    if (address && address.toLowerCase() !== addressOf(sentTo)?.toLowerCase()) return address;
  }
  return null;
}
