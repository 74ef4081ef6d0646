import { randomToken, sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { insertSetupLink } from "./setup-link.db.server";

/** The address that sets an empty system up, once; null when there is a district already. */
export async function makeSetupLink(services: Services): Promise<string | null> {
  const token = randomToken();
  const made = await insertSetupLink(services.database, sha256(token));
  return made ? `${services.env.APP_URL}/set-up/${token}` : null;
}
