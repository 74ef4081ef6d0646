import { recordAudit } from "~/platform/audit.db.server";
import type { Database } from "~/platform/database.server";
import { listDistricts } from "~/platform/find-district.db.server";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { checkLedger } from "./check-ledger.server";
import { setMailPaused } from "./mail-pause.db.server";

/**
 * For a restored system: no campaign is sent on before an admin of each district has read the
 * ledger's check, since mails that left after the backup are not in it. The queue stays.
 */
export async function pauseAllMail(database: Database): Promise<void> {
  for (const { id } of await listDistricts(database)) {
    await transaction(systemCaller(database, id, "restore"), async (scope) => {
      await setMailPaused(scope, true);
      const { queued, undecided } = await checkLedger(scope);
      await recordAudit(scope, "mail.pause", `district:${id}`, { queued, undecided });
    });
  }
}
