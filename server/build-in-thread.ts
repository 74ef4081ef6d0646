import { Worker } from "node:worker_threads";
import type { Build } from "~/scores/release/build-release.server";
import type { Message } from "./release-thread";

/**
 * Builds releases in a thread of their own, so that mail goes on while small groups are searched.
 * Stopping ends the search; its job is done again later.
 */
export function buildInThread(stop: AbortSignal): Build {
  return (material, onAttempt) =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL("run.mjs", import.meta.url), {
        argv: ["release-thread"],
        workerData: material,
      });
      const end = () => thread.terminate();
      stop.addEventListener("abort", end, { once: true });
      thread.on("message", (message: Message) => {
        if ("tables" in message) onAttempt?.(message.tables);
        else resolve(message.built);
      });
      thread.on("error", reject);
      thread.on("exit", () => {
        stop.removeEventListener("abort", end);
        reject(new Error("the search for small groups was ended"));
      });
    });
}
