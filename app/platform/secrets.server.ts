import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Env, WrongEnvironment } from "./env.server";

export type Secrets = { session: string; link: string };

/** From the environment, else made once and kept in DATA_DIR. */
export function loadSecrets(env: Env): Secrets {
  return {
    session: env.SESSION_SECRET ?? keptSecret(env.DATA_DIR, "session-secret"),
    link: env.LINK_SECRET ?? keptSecret(env.DATA_DIR, "link-secret"),
  };
}

function keptSecret(dir: string, name: string): string {
  const file = join(dir, name);
  const secret = findKept(file) ?? makeKept(dir, file);
  if (secret.length < 32) {
    throw new WrongEnvironment(
      `The secret in ${file} is cut short. Put it back from a backup; if there is none, delete the file: a new one is made, and links mailed before stop working.`,
    );
  }
  return secret;
}

function findKept(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Whole or not there at all, however it ends; of several processes that make one, the first wins. */
function makeKept(dir: string, file: string): string {
  mkdirSync(dir, { recursive: true });
  const temporary = `${file}.${randomToken()}`;
  const secret = randomBytes(32).toString("base64url");
  try {
    writeFileSync(temporary, secret, { mode: 0o600, flag: "wx", flush: true });
    linkSync(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
  return readFileSync(file, "utf8");
}

export function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** A token of 128 bits that only the secret's holder can make, and can make again. */
export function deriveToken(secret: string, ...parts: (string | number)[]): string {
  const bytes = createHmac("sha256", secret).update(JSON.stringify(parts)).digest();
  return bytes.subarray(0, 16).toString("base64url");
}

const typedAlphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/** A code to be typed: without look-alikes, about 5 bits a character. */
export function deriveCode(length: number, secret: string, ...parts: (string | number)[]): string {
  const bytes = createHmac("sha512", secret)
    .update(JSON.stringify(["code", ...parts]))
    .digest();
  return Array.from(bytes.subarray(0, length), (byte) => typedAlphabet[byte % 31]).join("");
}

/** What a person typed as a code: case, spaces and dashes do not matter. */
export function normalizeCode(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

export function randomToken(): string {
  return randomBytes(16).toString("base64url");
}

export function isSameSecret(left: Uint8Array | null, right: Uint8Array | null): boolean {
  return (
    left !== null && right !== null && left.length === right.length && timingSafeEqual(left, right)
  );
}
