import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Story } from "./story";

/** Worker processes as `npm start` runs them, on the story's database. */
export function workerProcesses(story: Story, smtpUrl: string) {
  const dataDir = mkdtempSync(join(tmpdir(), "full-circle-worker-"));
  const running = new Set<ChildProcess>();

  async function start(): Promise<ChildProcess> {
    const child = spawn(process.execPath, ["server/run.mjs", "worker"], {
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      env: {
        PATH: process.env.PATH ?? "",
        DATABASE_URL: story.ownerUrl,
        DATA_DIR: dataDir,
        SMTP_URL: smtpUrl,
        MAIL_FROM: "Cedar Valley <voice@voice.test>",
        APP_URL: story.services.env.APP_URL,
        LINK_SECRET: story.services.secrets.link,
        SESSION_SECRET: story.services.secrets.session,
        LOG_LEVEL: "error",
      },
    });
    running.add(child);
    let said = "";
    child.stderr?.on("data", (text: Buffer) => {
      said += text.toString();
    });
    const [message] = await Promise.race([
      once(child, "message"),
      once(child, "exit").then(() => [said]),
    ]);
    if (message !== "ready") throw new Error(`the worker did not start: ${message}`);
    return child;
  }

  async function end(child: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<number> {
    const begun = performance.now();
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, "exit");
    }
    running.delete(child);
    return performance.now() - begun;
  }

  return {
    start,
    end,
    async close() {
      await Promise.all([...running].map((child) => end(child, "SIGKILL")));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function until(condition: () => boolean | Promise<boolean>, ms = 60_000) {
  const begun = performance.now();
  while (!(await condition())) {
    if (performance.now() - begun > ms) throw new Error(`still not after ${ms} ms: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
