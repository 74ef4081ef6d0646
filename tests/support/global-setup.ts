import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { appUrlOf } from "../../server/database/app-role";
import { withClient } from "../../server/database/client";
import { startEmbedded } from "../../server/database/embedded";
import { prepareDatabase } from "../../server/database/open";

declare module "vitest" {
  interface ProvidedContext {
    database: { adminUrl: string; template: string };
    runId: string;
  }
}

/** Nothing here needs to survive a power cut. */
const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
const TEMPLATE = "fullcircle";

/** One PostgreSQL for the run and one migrated template; projects that run together share them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = join(tmpdir(), `full-circle-test-${process.pid}`);
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o755);
  const embedded = await startEmbedded({ dataDir, settings: FAST });
  const guard = endWithUs(embedded.pid, dataDir);
  const adminUrl = embedded.url.replace(`/${TEMPLATE}?`, "/postgres?");
  await withClient(adminUrl, async (admin) => {
    await admin.query("SELECT pg_advisory_lock(1)");
    const addresses = { ownerUrl: embedded.url, appUrl: appUrlOf(embedded.url) };
    await prepareDatabase(addresses, { info: () => {}, warn: () => {} });
  });
  project.provide("database", { adminUrl, template: TEMPLATE });
  project.provide("runId", `${process.pid}`);

  return async () => {
    await embedded.stop();
    guard.kill();
    const hasEnded = !existsSync(join(dataDir, "postgres/cluster/postmaster.pid"));
    if (hasEnded) rmSync(dataDir, { recursive: true, force: true });
  };
}

/** A killed test run takes its PostgreSQL with it: the guard's stdin ends when we do, however we do. */
function endWithUs(pid: number | undefined, dataDir: string): ChildProcess {
  const script = 'read -r _; kill -INT "$0"; sleep 2; rm -rf "$1"';
  const guard = spawn("/bin/sh", ["-c", script, `${pid}`, dataDir], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.unref();
  return guard;
}
