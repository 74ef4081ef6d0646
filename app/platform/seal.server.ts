import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const keyOf = (secret: string) => createHash("sha256").update(`seal:${secret}`).digest();

/** Makes a text that only this system can read, and only until it expires: for what rides in a cookie. */
export function seal(secret: string, text: string, expiresAt: Date): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv(algorithm, keyOf(secret), iv);
  const body = Buffer.concat([
    cipher.update(JSON.stringify({ text, expires: expiresAt.getTime() }), "utf8"),
    cipher.final(),
  ]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** The text, or null where it was tampered with, made elsewhere, or has expired. */
export function unseal(secret: string, sealed: string, now: Date): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < 29) return null;
  try {
    const decipher = createDecipheriv(algorithm, keyOf(secret), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    const body = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    const { text, expires } = JSON.parse(body.toString("utf8")) as {
      text: string;
      expires: number;
    };
    return now.getTime() < expires ? text : null;
  } catch {
    return null;
  }
}
