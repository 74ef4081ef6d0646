import { deriveCode, deriveToken, sha256 } from "~/platform/secrets.server";

/** What a person needs to answer: kept nowhere, made again from the secret whenever it is needed. */
export function invitationToken(secret: string, id: string, generation: number): string {
  return deriveToken(secret, "invitation", id, generation);
}

/** The same as ten characters to type at /c. */
export function invitationCode(secret: string, id: string, generation: number): string {
  return deriveCode(10, secret, "invitation", id, generation);
}

/** A commenter's personal token: it makes the browser that presses its button theirs. */
export function commenterToken(secret: string, commenterId: string): string {
  return deriveToken(secret, "commenter", commenterId);
}

export function unsubscribeToken(secret: string, addressId: string): string {
  return deriveToken(secret, "unsubscribe", addressId);
}

export function unsubscribeUrl(appUrl: string, secret: string, addressId: string): string {
  return `${appUrl}/u/${unsubscribeToken(secret, addressId)}`;
}

/** A code as people read it off paper: `ABCDE-FGHJK`. */
export function spellCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** What the database keeps of a token or a code. */
export function hashHex(text: string): string {
  return sha256(text).toString("hex");
}
