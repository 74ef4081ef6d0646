import { deriveCode, deriveToken, type Secrets } from "~/platform/secrets.server";
import { CODE_LENGTH } from "./sign-in-link";

/** The link's token: the job that mails it makes it again from the id; the database has its hash only. */
export function signInToken(secrets: Secrets, linkId: string): string {
  return deriveToken(secrets.link, "sign-in", linkId);
}

export function signInCode(secrets: Secrets, linkId: string): string {
  return deriveCode(CODE_LENGTH, secrets.link, "sign-in", linkId);
}
