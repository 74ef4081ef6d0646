/**
 * What became of one attempt. `sent`: the server took responsibility. `deferred`: it certainly
 * has not, try again; `cause` says whether this recipient or the whole server is in trouble.
 * `failed`: refused for good, for this recipient. `unknown`: it may or may not have been taken.
 */
export type Outcome =
  | { state: "sent"; reply: string }
  | { state: "deferred"; reply: string; cause: "recipient" | "server" }
  | { state: "failed"; reply: string }
  | { state: "unknown"; reply: string };

/** How far a message got: still ours, commands only, body on its way, final dot possibly sent. */
export type Stage = "waiting" | "envelope" | "body" | "dot";

/** What the SMTP client knows when an attempt did not succeed. */
export type Trouble = {
  stage: Stage;
  message: string;
  code?: string | undefined;
  command?: string | undefined;
  response?: string | undefined;
  responseCode?: number | undefined;
};

// 503 complains about the session, 530 to 538 about our authentication: neither about the recipient.
const notAboutRecipient = new Set([503, 530, 534, 535, 538]);

/**
 * RFC 5321 4.2: a 4yz or 5yz reply means the server has not taken the message. Without a reply
 * it is ambiguous only once the final dot may have left, since no server accepts before it.
 */
export function judgeTrouble(trouble: Trouble): Outcome {
  const { stage, responseCode } = trouble;
  const reply = replyOf(trouble);
  if (responseCode === undefined || responseCode < 400 || responseCode > 599) {
    if (stage === "dot") return { state: "unknown", reply };
    return { state: "deferred", reply, cause: "server" };
  }
  if (!isAboutRecipient(trouble)) return { state: "deferred", reply, cause: "server" };
  if (responseCode >= 500) return { state: "failed", reply };
  return { state: "deferred", reply, cause: "recipient" };
}

function isAboutRecipient({ stage, command, responseCode = 0 }: Trouble): boolean {
  if (responseCode === 421 || notAboutRecipient.has(responseCode)) return false;
  if (stage === "body" || stage === "dot") return true;
  return stage === "envelope" && (command === "RCPT TO" || command === "DATA");
}

function replyOf({ response, code, message }: Trouble): string {
  return tidyReply(response ?? (code ? `${code}: ${message}` : message));
}

/** A server's words as one line of at most 500 characters, none of them cut in half. */
export function tidyReply(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 500)
    .replace(/\p{Surrogate}/gu, "");
}
