import { pino } from "pino";

export type Log = Pick<pino.Logger, "fatal" | "error" | "warn" | "info" | "debug"> & {
  child(bindings: Record<string, unknown>): Log;
};

const personalLink = /\/(s|f|u|p|i|login|set-up)\/[^/?#\s"]+/g;
const mailAddress = /[^\s<>"'=:,;()]+@[^\s<>"',;()]+/g;

/** Takes the token out of personal links and mail addresses out of any text. */
export function redact(text: string): string {
  return text.replace(personalLink, "/$1/[token]").replace(mailAddress, "[address]");
}

function redactDeep(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return redact(value);
  if (value instanceof Error) {
    return { type: value.name, message: redact(value.message), stack: redact(value.stack ?? "") };
  }
  if (typeof value !== "object" || value === null || depth > 4) return value;
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, redactDeep(item, depth + 1)]),
  );
}

/** JSON lines on stderr, so that a command's stdout stays its answer; tokens and addresses redacted. */
export function createLog(level: string, name: string): Log {
  return pino(
    {
      level,
      name,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: (fields) => redactDeep(fields) as Record<string, unknown> },
      hooks: {
        logMethod(args, method) {
          const redacted = args.map((arg) => (typeof arg === "string" ? redact(arg) : arg));
          method.apply(this, redacted as Parameters<typeof method>);
        },
      },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
