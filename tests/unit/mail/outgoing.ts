import { randomUUID } from "node:crypto";
import type { OutgoingMail } from "~/mail/message";

/** A small finished message to `to`; `bytes` pads its body. */
export function outgoing(to = "parent@example.org", bytes = 200): OutgoingMail {
  const deliveryId = randomUUID();
  const messageId = `<${deliveryId}@district.example>`;
  const lines = `${"x".repeat(70)}\r\n`.repeat(Math.ceil(bytes / 72));
  const head = `From: voice@district.example\r\nTo: ${to}\r\nMessage-ID: ${messageId}\r\nSubject: Hello`;
  return {
    deliveryId,
    messageId,
    envelope: { from: "voice@district.example", to },
    raw: Buffer.from(`${head}\r\n\r\n${lines}`),
  };
}
