import { commenterToken } from "~/campaigns/links.server";

/** A personal plan link of a mail; opening it shows a button, only pressing that does something. */
export function commenterUrl(appUrl: string, secret: string, commenterId: string): string {
  return `${appUrl}/p/${commenterToken(secret, commenterId)}`;
}
