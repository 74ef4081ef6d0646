import { readFileSync, statSync } from "node:fs";

export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. Returns the account root runs it as: whoever owns the cluster,
 * else the owner of the data directory, else `postgres` or `nobody`; undefined when we are not root.
 */
export function findServerAccount(cluster: string, dataDir: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readAccounts();
  const ownerOf = (path: string) => statSync(path, { throwIfNoEntry: false });

  const owner = ownerOf(cluster);
  if (owner && owner.uid !== 0) {
    const known = accounts.find(({ uid }) => uid === owner.uid);
    return known ?? { name: `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  }
  const found =
    accounts.find(({ uid }) => uid !== 0 && uid === ownerOf(dataDir)?.uid) ??
    accounts.find(({ name }) => name === "postgres") ??
    accounts.find(({ name }) => name === "nobody");
  if (!found) {
    throw new Error(
      "PostgreSQL does not run as root, and /etc/passwd has neither postgres nor nobody. " +
        "Start Full Circle as an ordinary account, or set DATABASE_URL.",
    );
  }
  return found;
}

export function nameAccount(uid: number): string {
  return readAccounts().find((account) => account.uid === uid)?.name ?? `uid ${uid}`;
}

function readAccounts(): Account[] {
  return readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .filter((fields) => fields.length > 3)
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
