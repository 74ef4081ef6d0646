import { readFileSync } from "node:fs";
import type { Env } from "~/platform/env.server";
import { parseMailbox } from "../mailbox";
import type { SenderSetup } from "./check-sender";
import { publicHalf } from "./dkim-key";

/** How mail leaves, from the settings; null if MAIL_FROM is no address. */
export function readSenderSetup(env: Env): SenderSetup | null {
  const from = parseMailbox(env.MAIL_FROM);
  if (!from) return null;
  const { BOUNCE_ADDRESS: bounce, DKIM_DOMAIN: domain, DKIM_SELECTOR: selector } = env;
  return {
    from: { name: from.name ?? null, address: from.address, domain: domainOf(from.address) },
    bounce: bounce ? { address: bounce, domain: domainOf(bounce) } : null,
    dkim: domain && selector ? { domain, selector, key: readKey(env.DKIM_KEY_FILE) } : null,
    host: env.SMTP_URL ? remoteHost(env.SMTP_URL) : null,
  };
}

const domainOf = (address: string) => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

function readKey(file: string | undefined) {
  try {
    return file ? publicHalf(readFileSync(file, "utf8")) : null;
  } catch {
    return null;
  }
}

function remoteHost(url: string): string | null {
  const { hostname } = new URL(url);
  return /^(localhost|\[.*\]|\d+(\.\d+){3})$/.test(hostname) ? null : hostname;
}
