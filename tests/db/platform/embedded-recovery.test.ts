import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, it, onTestFinished, vi } from "vitest";
import { withClient } from "../../../server/database/client";
import {
  eventually,
  holdElsewhere,
  isServing,
  kill,
  preparedDirectory,
  startHere,
} from "../../support/embedded";

vi.setConfig({ testTimeout: 90_000 });

it("comes back by itself after kill -9 of the server, with every acknowledged row", async () => {
  const lines: string[] = [];
  const embedded = await startHere(await preparedDirectory(), lines);
  const killed = embedded.pid;
  await insert(embedded.url, 100);
  kill(killed);

  expect(await eventually(() => count(embedded.url))).toBe(100);
  expect(embedded.pid).not.toBe(killed);
  expect(lines[0]).toContain("starting it anew");
});

it("starts after kill -9 of everything, with every acknowledged row", async () => {
  const dataDir = await preparedDirectory();
  const holder = await holdElsewhere(dataDir);
  await insert(holder.embedded.url, 100);
  holder.process.kill("SIGKILL");
  kill(holder.embedded.pid);

  const { url, attached } = await startHere(dataDir);
  expect(attached).toBe(false);
  expect(await count(url)).toBe(100);
});

it("attaches to the server that outlived its killed starter, and stops it in the end", async () => {
  const dataDir = await preparedDirectory();
  const holder = await holdElsewhere(dataDir);
  holder.process.kill("SIGKILL");
  await once(holder.process, "exit");

  const embedded = await startHere(dataDir);
  expect(embedded).toMatchObject({ attached: true, pid: holder.embedded.pid });
  await embedded.stop();
  expect(isServing(holder.embedded.pid, dataDir)).toBe(false);
});

it("starts over a lock file that names a living process which is no server", async () => {
  const dataDir = await killedServer();
  await nameInLockFile(dataDir, ["sleep", "60"], "sleep");
  expect((await startHere(dataDir)).attached).toBe(false);
});

it.runIf(process.platform === "linux")("starts over a lock file that names a zombie", async () => {
  const dataDir = await killedServer();
  await nameInLockFile(dataDir, ["sh", "-c", "sleep 0.1 & echo $!; exec sleep 60"], "zombie");
  expect((await startHere(dataDir)).attached).toBe(false);
});

it("waits while a process of a killed server may still write to the cluster", async () => {
  const dataDir = await preparedDirectory();
  const holder = await holdElsewhere(dataDir);
  const survivor = await withClient(holder.embedded.url, async (client) => {
    const { rows } = await client.query(
      "SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'",
    );
    return rows[0].pid;
  });
  kill(survivor, "SIGSTOP");
  onTestFinished(() => {
    spawnSync("kill", ["-9", `${survivor}`]);
  });
  holder.process.kill("SIGKILL");
  kill(holder.embedded.pid);

  let hasStarted = false;
  const starting = startHere(dataDir).then((embedded) => {
    hasStarted = true;
    return embedded;
  });
  await delay(1_500);
  expect(hasStarted).toBe(false);
  kill(survivor);
  await withClient((await starting).url, (client) => client.query("SELECT 1"));
});

async function insert(url: string, rows: number): Promise<void> {
  await withClient(url, async (client) => {
    await client.query("CREATE TABLE acknowledged (n int)");
    for (let n = 0; n < rows; n++) await client.query("INSERT INTO acknowledged VALUES ($1)", [n]);
  });
}

async function count(url: string): Promise<number> {
  const { rows } = await withClient(url, (client) =>
    client.query("SELECT count(*)::int AS n FROM acknowledged"),
  );
  return rows[0].n;
}

/** A data directory as kill -9 leaves it: with its lock file, and no process. */
async function killedServer(): Promise<string> {
  const dataDir = await preparedDirectory();
  const holder = await holdElsewhere(dataDir);
  holder.process.kill("SIGKILL");
  kill(holder.embedded.pid);
  await delay(300);
  return dataDir;
}

/** Lets the lock file name a process of the account that PostgreSQL runs as. */
async function nameInLockFile(dataDir: string, command: string[], kind: "sleep" | "zombie") {
  const cluster = join(dataDir, "postgres/cluster");
  const { uid, gid } = statSync(cluster);
  const [program = "", ...args] = command;
  const child = spawn(program, args, { uid, gid, cwd: "/", stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const pid = kind === "zombie" ? Number(String(await once(child.stdout, "data"))) : child.pid;
  if (kind === "zombie") await delay(300);

  for (const file of [
    join(cluster, "postmaster.pid"),
    join(dataDir, "postgres/run/.s.PGSQL.5432.lock"),
  ]) {
    const lines = readFileSync(file, "utf8").split("\n");
    writeFileSync(file, [pid, ...lines.slice(1)].join("\n"));
  }
}
