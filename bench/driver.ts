import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Driven, Order } from "./drive";

const runner = join(import.meta.dirname, "../server/run.mjs");

/** A process of this folder that says when it is ready, or what it found. */
export function startProcess(name: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [runner, `../bench/${name}`, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/** The load comes from a process of its own, so that the client's work is not the server's. */
export async function drive(order: Order): Promise<Driven> {
  const child = startProcess("drive", []);
  child.send(order);
  const [driven] = (await once(child, "message")) as [Driven];
  if (driven.surprises > 0) throw new Error(`${driven.surprises} answers were not ${order.expect}`);
  return driven;
}
