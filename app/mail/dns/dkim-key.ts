import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { parseTags } from "./tags";

/** What a DKIM key record (RFC 6376) holds. */
export type DkimRecord =
  | { ok: true; isTest: boolean; key: KeyObject; bits: number }
  | { ok: false; reason: "not_dkim" | "revoked" | "other_kind" | "no_key" | "not_for_mail" };

export function readDkimRecord(record: string): DkimRecord {
  const tags = parseTags(record);
  if (!tags || !/^DKIM1$/.test(tags.get("v") ?? "DKIM1") || !tags.has("p")) {
    return { ok: false, reason: "not_dkim" };
  }
  const listed = (name: string, fallback: string) =>
    (tags.get(name) ?? fallback).toLowerCase().split(/\s*:\s*/);
  const written = (tags.get("p") ?? "").replace(/\s+/g, "");
  if (written === "") return { ok: false, reason: "revoked" };
  if ((tags.get("k") ?? "rsa").toLowerCase() !== "rsa") return { ok: false, reason: "other_kind" };
  const hashes = listed("h", "sha256");
  const services = listed("s", "*");
  if (!hashes.includes("sha256") || !services.some((one) => one === "*" || one === "email")) {
    return { ok: false, reason: "not_for_mail" };
  }
  const key = readPublicKey(written);
  if (!key) return { ok: false, reason: "no_key" };
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  return { ok: true, isTest: listed("t", "").includes("y"), key, bits };
}

/** Most records hold a SubjectPublicKeyInfo, as RFC 6376 means it, some a bare RSAPublicKey. */
function readPublicKey(base64: string): KeyObject | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  const key = Buffer.from(base64, "base64");
  for (const type of ["spki", "pkcs1"] as const) {
    try {
      const read = createPublicKey({ key, format: "der", type });
      if (read.asymmetricKeyType === "rsa") return read;
    } catch {}
  }
  return null;
}

/** The public half of a private key in PEM, as a record has it; null if it is no RSA key. */
export function publicHalf(privatePem: string): KeyObject | null {
  try {
    const key = createPublicKey(createPrivateKey(privatePem));
    return key.asymmetricKeyType === "rsa" ? key : null;
  } catch {
    return null;
  }
}

export function dkimRecordOf(key: KeyObject): string {
  const spki = key.export({ format: "der", type: "spki" });
  return `v=DKIM1; k=rsa; p=${spki.toString("base64")}`;
}
