import { deriveToken } from "~/platform/secrets.server";

/** A commenter's personal token: kept nowhere, made again from the secret whenever a mail needs it. */
export function commenterToken(secret: string, commenterId: string): string {
  return deriveToken(secret, "commenter", commenterId);
}

/** A personal plan link of a mail; opening it shows a button, only pressing that does something. */
export function commenterUrl(appUrl: string, secret: string, commenterId: string): string {
  return `${appUrl}/p/${commenterToken(secret, commenterId)}`;
}
