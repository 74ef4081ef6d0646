import { transaction } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import {
  deleteConfirmations,
  findConfirmation,
  markVerified,
  noteAddress,
} from "./confirmation.db.server";
import type { OpenDoor } from "./open-door.server";

export type Confirmed = "verified" | "twice" | "over";

/** Whether a mailed link can still verify answers. */
export async function isConfirmable(
  services: Services,
  door: OpenDoor,
  token: string,
): Promise<boolean> {
  if (door.state !== "open") return false;
  const hash = Uint8Array.from(sha256(token));
  const found = await transaction(door.caller, (scope) =>
    findConfirmation(scope, door.wave.id, hash, services.clock()),
  );
  return found !== null;
}

/** Verifies answers by a mailed link; of one address the first. Afterwards nothing joins the two. */
export async function confirmOpenAnswers(
  services: Services,
  door: OpenDoor,
  token: string,
): Promise<Confirmed> {
  if (door.state !== "open") return "over";
  const hash = Uint8Array.from(sha256(token));
  return transaction(door.caller, async (scope) => {
    const found = await findConfirmation(scope, door.wave.id, hash, services.clock());
    if (!found) return "over";
    const isFirst = await noteAddress(scope, found);
    if (isFirst) await markVerified(scope, found);
    await deleteConfirmations(scope, found);
    return isFirst ? "verified" : "twice";
  });
}
