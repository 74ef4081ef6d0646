import type { RecipientReport } from "./delivery-status";

/** Amazon SES notifies in JSON by mail, which may be wrapped in the midst of a word: read by its keys. */
export function readNotification(text: string): { kind: string; report: RecipientReport } | null {
  const plain = text.slice(0, 64 * 1024).replaceAll('\\"', '"');
  const value = (key: string) =>
    new RegExp(`"${key}"\\s{0,5}:\\s{0,5}"([^"]{0,500})"`).exec(plain)?.[1];
  const kind = value("notificationType") ?? value("eventType");
  if (!kind || !plain.includes('"mail"')) return null;
  const isTransient = value("bounceType") === "Transient";
  return {
    kind: kind.toLowerCase(),
    report: {
      recipient: value("emailAddress") ?? null,
      action: "failed",
      status: value("status") ?? (isTransient ? "4.0.0" : null),
      statusWords: "",
      diagnosticType: "smtp",
      diagnostic: (value("diagnosticCode") ?? "").replace(/^smtp;\s?/i, ""),
      category: "",
      reporter: "",
    },
  };
}
