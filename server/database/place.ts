import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type Account, findServerAccount, nameAccount } from "./account";

/** Where an embedded PostgreSQL lives on disk and whose it is. */
export interface Place {
  home: string;
  cluster: string;
  sockets: string;
  logFile: string;
  /** Set when we are root, which PostgreSQL refuses to run as. */
  account: Account | undefined;
}

const SOCKET_NAME = ".s.PGSQL.5432";
const LONGEST_SOCKET_PATH = 100;

export function preparePlace(
  dataDir: string,
  log: (line: string) => void,
  systemDir = "/var/lib/full-circle",
): Place {
  const wanted = join(resolve(dataDir), "postgres");
  mkdirSync(dirname(wanted), { recursive: true });
  const account = findServerAccount(join(wanted, "cluster"), dirname(wanted));

  const home = findHome(wanted) ?? makeHome(wanted, account, systemDir, log);
  const cluster = join(home, "cluster");
  refuseForeignCluster(cluster, account);
  const sockets = socketDirectory(home);
  makePrivate(sockets, account);
  return { home, cluster, sockets, logFile: join(home, "server.log"), account };
}

/** Makes a directory that belongs to the account PostgreSQL runs as and that nobody else can look into. */
export function makePrivate(directory: string, account: Account | undefined): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (account && lstatSync(directory).uid === 0) chownSync(directory, account.uid, account.gid);
  const { uid, mode } = lstatSync(directory);
  const owner = account?.uid ?? process.getuid?.() ?? uid;
  if (uid !== owner || (mode & 0o077) !== 0 || lstatSync(directory).isSymbolicLink()) {
    throw new Error(`${directory} must be ${nameAccount(owner)}'s own directory, mode 0700.`);
  }
}

function findHome(wanted: string): string | undefined {
  const found = lstatSync(wanted, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!existsSync(wanted)) {
    throw new Error(
      `${wanted} points to where the database was kept, and that is gone. ` +
        "Bring it back, or remove the link to begin with an empty database.",
    );
  }
  return realpathSync(wanted);
}

function makeHome(
  wanted: string,
  account: Account | undefined,
  systemDir: string,
  log: (line: string) => void,
): string {
  const dataDir = dirname(wanted);
  if (account && !canEnter(account, dataDir) && canEnter(account, dirname(dataDir))) {
    chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  }
  if (!account || canEnter(account, dataDir)) {
    makeEnterable(wanted);
    return realpathSync(wanted);
  }
  const home = join(systemDir, shortHash(wanted));
  makeEnterable(home);
  symlinkSync(home, wanted);
  log(
    `The account ${account.name}, which runs PostgreSQL because root must not, cannot enter ${dataDir}: ` +
      `the database is kept in ${home}, and ${wanted} links there.`,
  );
  return realpathSync(home);
}

/** What is inside is for its own account only; others need to come as far as to be told so. */
function makeEnterable(directory: string): void {
  mkdirSync(directory, { recursive: true });
  chmodSync(directory, 0o711);
}

function canEnter(account: Account, directory: string): boolean {
  const { uid, gid } = account;
  const tried = spawnSync("/bin/sh", ["-c", 'cd -- "$0"', directory], { uid, gid, cwd: "/" });
  return tried.status === 0;
}

function refuseForeignCluster(cluster: string, account: Account | undefined): void {
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  const ours = account?.uid ?? process.getuid?.();
  if (owner !== undefined && owner !== ours) {
    throw new Error(
      `The database in ${cluster} belongs to ${nameAccount(owner)}: ` +
        `start Full Circle as root or as ${nameAccount(owner)}.`,
    );
  }
}

function socketDirectory(home: string): string {
  const beside = join(home, "run");
  const length = Buffer.byteLength(join(beside, SOCKET_NAME));
  return length <= LONGEST_SOCKET_PATH ? beside : join(tmpdir(), `full-circle-${shortHash(home)}`);
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
