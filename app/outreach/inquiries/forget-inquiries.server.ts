import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { emptyInquiries, listOutdated } from "./forget-inquiries.db.server";
import { getPromise } from "./promise.db.server";

const AT_ONCE = 1000;

/** Job "forget-inquiries": cases that were over for as long as the district keeps them lose their words. */
export async function forgetInquiries(caller: Caller, now: Date): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const count = await transaction(caller, async (scope) => {
      const { keptMonths: months } = await getPromise(scope);
      return emptyInquiries(scope, await listOutdated(scope, { months, now, most: AT_ONCE }));
    });
    forgotten += count;
    if (count < AT_ONCE) return forgotten;
  }
}

/** On request of who asked: the case stays as a number. False where there is nothing to erase any more. */
export async function eraseInquiry(caller: Caller, id: string): Promise<boolean> {
  return transaction(caller, async (scope) => {
    if ((await emptyInquiries(scope, [id])) === 0) return false;
    await recordAudit(scope, "inquiry.erase", `inquiry:${id}`);
    return true;
  });
}
