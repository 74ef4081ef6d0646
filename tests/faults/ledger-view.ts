import { setTimeout as delay } from "node:timers/promises";
import { createLog } from "~/platform/log.server";
import type { Taken } from "../../bench/sink";
import { withClient } from "../../server/database/client";
import { startDatabase } from "../../server/database/open";

const pending = ["queued", "sending", "deferred"];

export type LedgerView = Awaited<ReturnType<typeof openLedgerView>>;

/** The ledger of mails as the database's owner sees it, whatever happens to the system that writes it. */
export async function openLedgerView(dataDir: string) {
  const database = await startDatabase({ DATA_DIR: dataDir }, createLog("error", "faults"));
  /** Asked again while the database that was killed comes back. */
  const rows = async (sql: string, tries = 120) => {
    for (let left = tries; ; left -= 1) {
      try {
        return await withClient(database.ownerUrl, async (owner) => (await owner.query(sql)).rows);
      } catch (error) {
        if (left === 1) throw error;
        await delay(500);
      }
    }
  };

  async function countStates(): Promise<Record<string, number>> {
    const counts = await rows("SELECT state, count(*)::int AS count FROM delivery GROUP BY 1");
    return Object.fromEntries(counts.map(({ state, count }) => [state, count]));
  }

  return {
    countStates,
    /** Waits until no mail is on its way any more. */
    async settled(patienceMs: number): Promise<void> {
      const begun = Date.now();
      for (;;) {
        const states = await countStates();
        const waiting = pending.reduce((sum, state) => sum + (states[state] ?? 0), 0);
        if (waiting === 0) return;
        if (Date.now() - begun > patienceMs) throw new Error(`${waiting} mails still wait`);
        await delay(500);
      }
    },
    /** Ends every session but its own, as a database that fails over does. */
    async endSessions(): Promise<void> {
      await rows(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE backend_type = 'client backend' AND datname = current_database() AND pid <> pg_backend_pid()`);
    },
    /** What the ledger says beside what came. */
    async compare(taken: readonly Taken[]) {
      const ledger = await rows(
        "SELECT email, state, reply IS NOT NULL AS has_reason FROM delivery",
      );
      const came = new Set(taken.map(({ to }) => to));
      const count = (is: (mail: (typeof ledger)[number]) => boolean) => ledger.filter(is).length;
      const isSettled = (mail: (typeof ledger)[number]) =>
        mail.state === "unknown" || (mail.state === "failed" && mail.has_reason);
      return {
        twice: taken.length - came.size,
        lost: count((mail) => !came.has(mail.email) && !isSettled(mail)),
        said_sent_but_never_came: count(({ email, state }) => state === "sent" && !came.has(email)),
        unknown: count(({ state }) => state === "unknown"),
        unknown_of_the_killed: count((mail) => mail.state === "unknown" && !mail.has_reason),
        unknown_that_came: count(({ email, state }) => state === "unknown" && came.has(email)),
      };
    },
    close: () => database.stop(),
  };
}
