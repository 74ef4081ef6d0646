import type { Services } from "~/platform/services.server";
import { deleteNetworkCounts } from "./network.db.server";

/** Job "forget-networks": what was counted at open links is deleted when its hour is over. */
export async function forgetNetworks({ database, log }: Services): Promise<void> {
  const deleted = await deleteNetworkCounts(database);
  log.info({ deleted }, "forgot networks");
}
