/**
 * What a receiving server refused; `pipelined`: a recipient, whom it refused only when all commands were
 * written. null where the report does not say.
 */
export type Stage = "connection" | "sender" | "recipient" | "pipelined" | "content";

export type SmtpReply = {
  /** 421, 550, … */
  code: number | null;
  /** 5.1.1, … */
  status: string | null;
};

/** The reply code and the enhanced status code in a server's words. */
export function readReply(words: string): SmtpReply {
  const code = /(?:^|[\s:;<'(#[])([45]\d\d)(?=[\s:;,<>.'-]|$)/.exec(words)?.[1];
  const statuses = [
    ...words.slice(0, 2000).matchAll(/(?:^|[\s#(:;<'[-])([45]\.\d{1,3}\.\d{1,3})(?![\d.])/g),
  ];
  const told = statuses.map((found) => found[1] ?? "").filter((status) => status !== "");
  // A relay's own summary often stands before what the last server really said.
  const precise = told.filter((status) => !/^[45]\.0\.0$/.test(status));
  return { code: code ? Number(code) : null, status: precise.at(-1) ?? told[0] ?? null };
}

const answering =
  "(?:in (?:reply|response) to|after|for|following|during) (?:the |pipelined |sending )?";
const stages: readonly [Stage, RegExp][] = [
  [
    "content",
    new RegExp(
      `${answering}(?:end of data|text command)|after i sent the message|smtp command\\s{1,8}data\\b`,
    ),
  ],
  [
    "connection",
    new RegExp(
      `refused to talk to me|after initial connection|${answering}(?:ehlo|helo|connect)\\b`,
    ),
  ],
  [
    "sender",
    new RegExp(`${answering}mail from|${answering}mail command|did not like our mail from`),
  ],
  [
    "recipient",
    new RegExp(`${answering}rcpt\\b|does not like recipient|did not like our rcpt to|smtp:rcpt`),
  ],
  ["content", new RegExp(`${answering}data\\b`)],
];

/** What a report tells of the dialogue; Sendmail shows the last command it wrote before the refusal. */
export function readStage(report: string): Stage | null {
  const text = report.toLowerCase().replace(/\s{1,80}/g, " ");
  const told = stages.find(([, words]) => words.test(text));
  if (told) return told[0];
  const dialogue = />>> ?(\w{4})[^\n]{0,300}\n[^\n<]{0,20}<<< ?[45]\d\d/i.exec(report);
  const command = dialogue?.[1]?.toUpperCase();
  if (command === "RCPT") return "recipient";
  if (command === "MAIL") return "sender";
  if (command === "EHLO" || command === "HELO") return "connection";
  if (command !== "DATA") return null;
  return /<<< ?5\d\d[^\n]{0,40}(?:need rcpt|no (?:valid )?recipient)/i.test(report)
    ? "pipelined"
    : "content";
}
