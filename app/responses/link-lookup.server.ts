import type { Database } from "~/platform/database.server";
import { findLinks, type LinkState } from "./invitation.db.server";

export type LinkLookup = (tokenHash: Buffer) => Promise<LinkState | null>;

type Waiting = {
  tokenHash: Buffer;
  resolve: (link: LinkState | null) => void;
  reject: (error: unknown) => void;
};

/** Round trips under way at once; what comes meanwhile waits for the next and shares it. */
const mostAtOnce = 2;

/** Looks links up; those that are asked for while others are on their way go together, in one query. */
export function createLinkLookup(database: Database): LinkLookup {
  let waiting: Waiting[] = [];
  let underWay = 0;

  const flush = async () => {
    if (waiting.length === 0 || underWay >= mostAtOnce) return;
    const batch = waiting;
    waiting = [];
    underWay += 1;
    try {
      const found = await findLinks(
        database,
        batch.map(({ tokenHash }) => tokenHash),
      );
      for (const { tokenHash, resolve } of batch) {
        resolve(found.get(tokenHash.toString("hex")) ?? null);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      underWay -= 1;
      void flush();
    }
  };

  return (tokenHash) =>
    new Promise((resolve, reject) => {
      waiting.push({ tokenHash, resolve, reject });
      if (waiting.length === 1) setImmediate(flush);
    });
}
