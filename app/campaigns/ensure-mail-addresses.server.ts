import type { Scope } from "~/platform/scope.server";
import { type AddressRow, ensureAddresses } from "./address.db.server";

/** The mail addresses of these keys, made where they are missing, for features that mail on their own. */
export async function ensureMailAddresses(
  scope: Scope,
  secret: string,
  emails: ReadonlyMap<string, string>,
): Promise<Map<string, AddressRow>> {
  return ensureAddresses(scope, secret, emails);
}
