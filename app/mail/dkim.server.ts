import { createPrivateKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import DKIM from "nodemailer/lib/dkim";

export type DkimKey = { domain: string; selector: string; privateKey: string };

export type SignMessage = (raw: Buffer) => Promise<Buffer>;

const signedHeaders = [
  "From",
  "To",
  "Reply-To",
  "Subject",
  "Date",
  "Message-ID",
  "MIME-Version",
  "Content-Type",
  "Content-Language",
  "Auto-Submitted",
  "Precedence",
  "List-Unsubscribe",
  "List-Unsubscribe-Post",
].join(":");

/**
 * Signs messages (RFC 6376, relaxed/relaxed, rsa-sha256) with List-Unsubscribe and
 * List-Unsubscribe-Post among the signed headers, as RFC 8058 demands.
 * @throws if the key is no RSA key of 1024 bits or more: nodemailer would send unsigned, silently.
 */
export function createSigner({ domain, selector, privateKey }: DkimKey): SignMessage {
  const key = readRsaKey(privateKey);
  if (!key) {
    throw new Error("DKIM_KEY_FILE: must hold an RSA private key of at least 1024 bits, as PEM");
  }
  const dkim = new DKIM({
    domainName: domain,
    keySelector: selector,
    // Parsed once: from PEM each signature would cost four times as much.
    privateKey: key,
    headerFieldNames: signedHeaders,
  });
  return (raw) => buffer(dkim.sign(raw));
}

function readRsaKey(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey(pem);
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return key.asymmetricKeyType === "rsa" && bits >= 1024 ? key : null;
  } catch {
    return null;
  }
}

/** Reads DKIM_KEY_FILE. */
export function readDkimKey(domain: string, selector: string, file: string): DkimKey {
  return { domain, selector, privateKey: readFileSync(file, "utf8") };
}
