import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const run = join(import.meta.dirname, "../../../server/run.mjs");

type Env = Record<string, string>;

export type Program = { child: ChildProcess; said: () => string };

/** `node server/run.mjs …` as a child; what it says is kept for when it goes wrong. */
export function startProgram(args: string[], env: Env): Program {
  const child = spawn(process.execPath, [run, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  return { child, said: () => said };
}

/** What a command printed. */
export async function runCommand(args: string[], env: Env): Promise<string> {
  const { child, said } = startProgram(["cli", ...args], env);
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`cli ${args.join(" ")} ended with ${code}: ${said()}`);
  return said();
}

export async function waitUntilReady(url: string, program: Program, seconds: number) {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (program.child.exitCode !== null) break;
    const status = await fetch(`${url}/readyz`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await sleep(200);
  }
  throw new Error(`The system did not get ready:\n${program.said()}`);
}

/** SIGTERM; how long it took to end, in milliseconds. More than 15 s is a failure. */
export async function stopProcess(pid: number): Promise<number> {
  const start = Date.now();
  if (isAlive(pid)) process.kill(pid, "SIGTERM");
  while (isAlive(pid)) {
    if (Date.now() - start > 15_000) {
      process.kill(pid, "SIGKILL");
      throw new Error("The system did not end within 15 s of SIGTERM.");
    }
    await sleep(50);
  }
  return Date.now() - start;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}
