import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The process that postmaster.pid names, whether or not it still runs. */
export function findLockHolder(cluster: string): number | undefined {
  const text = readIfThere(join(cluster, "postmaster.pid"));
  const pid = Number.parseInt(text ?? "", 10);
  return pid > 0 ? pid : undefined;
}

/**
 * Whether a process may be the PostgreSQL server of this cluster; when in doubt, yes. PostgreSQL only
 * asks whether the number is in use, and so takes a zombie, or whatever got the same number after a
 * container began anew, for a running server.
 */
export function mayBeServer(pid: number, cluster: string): boolean {
  const found = describeProcess(pid);
  if (found === "gone") return false;
  if (found === "unknown") return true;
  const isServer = /^(\S*\/)?postgres( |$)/.test(found.command);
  const isElsewhere = found.command.includes("-D /") && !found.command.includes(`-D ${cluster} `);
  return isServer && !isElsewhere;
}

function describeProcess(pid: number): { command: string } | "gone" | "unknown" {
  if (!exists(pid)) return "gone";
  if (process.platform !== "linux") {
    const asked = spawnSync("ps", ["-o", "stat=,command=", "-p", `${pid}`], { encoding: "utf8" });
    const [state = "", ...words] = (asked.stdout ?? "").trim().split(/\s+/);
    if (asked.error) return "unknown";
    return state === "" || state.startsWith("Z") ? "gone" : { command: `${words.join(" ")} ` };
  }
  const state = /\) (\S)/.exec(readIfThere(`/proc/${pid}/stat`) ?? "")?.[1];
  const command = readIfThere(`/proc/${pid}/cmdline`);
  if (state === "Z" || state === "X") return "gone";
  if (state === undefined || command === undefined) return "unknown";
  return { command: command.replaceAll("\0", " ") };
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
