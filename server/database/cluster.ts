import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { makePrivate, type Place } from "./place";
import type { Programs } from "./programs";

const INITDB_OPTIONS = [
  ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-instructions"],
  ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
].flat();
const LEFT_BEHIND_AFTER_MS = 600_000;

/** PostgreSQL's own programs get nothing of our environment: PG* variables there would change what they do. */
export const SERVER_ENVIRONMENT = { PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" };

/** Makes the cluster beside its place and then renames it: nobody ever sees half a cluster. */
export function ensureCluster(place: Place, programs: Programs): void {
  if (existsSync(place.cluster)) {
    refuseOtherMajorVersion(place, programs);
    return;
  }
  refuseNamelessAccount(place);
  removeLeftBehind(place);

  const beside = `${place.cluster}.new-${process.pid}`;
  makePrivate(beside, place.account);
  const made = spawnSync(programs.initdb, ["-D", beside, ...INITDB_OPTIONS], {
    ...(place.account ? { uid: place.account.uid, gid: place.account.gid } : {}),
    cwd: "/",
    env: SERVER_ENVIRONMENT,
    encoding: "utf8",
  });
  if (made.status !== 0) {
    rmSync(beside, { recursive: true, force: true });
    throw new Error(`initdb failed: ${made.error ?? made.stderr.trim()}`);
  }
  try {
    renameSync(beside, place.cluster);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    const wasMadeByAnother = existsSync(join(place.cluster, "PG_VERSION"));
    if (!wasMadeByAnother) throw error;
  }
}

function refuseOtherMajorVersion({ cluster }: Place, { majorVersion }: Programs): void {
  const made = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (made !== majorVersion) {
    throw new Error(
      `The database in ${cluster} was made by PostgreSQL ${made}, and this release brings ${majorVersion}: ` +
        "make a backup with the release that made it, move the directory away, and restore.",
    );
  }
}

function refuseNamelessAccount({ account }: Place): void {
  if (account) return;
  try {
    userInfo();
  } catch {
    throw new Error(
      `initdb needs the account it runs as (uid ${process.getuid?.()}) to be in /etc/passwd: ` +
        "add it there, start as another account, or set DATABASE_URL.",
    );
  }
}

function removeLeftBehind({ home }: Place): void {
  for (const name of readdirSync(home).filter((name) => name.startsWith("cluster.new-"))) {
    const path = join(home, name);
    if (Date.now() - statSync(path).mtimeMs > LEFT_BEHIND_AFTER_MS) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
