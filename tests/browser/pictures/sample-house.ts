import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { findChromium } from "../../support/chromium";
import { announce, type House } from "../support/house-file";
import { freePort, startProgram, stopProcess, waitUntilReady } from "../support/processes";

/** Starts the sample district with a database of its own. */
export default async function setUp(): Promise<() => Promise<void>> {
  const found = await findChromium(chromium.executablePath());
  const folder = await mkdtemp(join(tmpdir(), "full-circle-pictures-"));
  // Run by root, PostgreSQL is another account that must get in here.
  await chmod(folder, 0o711);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...{ PORT: String(port), APP_URL: url, DATA_DIR: join(folder, "data"), DATABASE_URL: "" },
    ...{ LOG_LEVEL: "warn", NODE_ENV: "production", WEB_CONCURRENCY: "1" },
  };
  const program = startProgram(["demo"], env);
  const pid = program.child.pid ?? 0;
  const stop = async () => {
    await stopProcess(pid).finally(() => rm(folder, { recursive: true, force: true }));
  };
  try {
    await waitUntilReady(url, program, 900);
    const setupLink = await linkSaid(program.said);
    const house: House = { url, setupLink, pid, folder, env, chromium: found };
    await writeFile(join(folder, "house.json"), JSON.stringify(house), { mode: 0o600 });
    announce(join(folder, "house.json"));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** The leader's sign-in link, which the demo prints once it stands. */
async function linkSaid(said: () => string): Promise<string> {
  for (let time = 0; time < 100; time += 1) {
    const link = /http\S+\/login\/\S+/.exec(said())?.[0];
    if (link) return link;
    await sleep(200);
  }
  throw new Error(`The demo printed no sign-in link:\n${said()}`);
}
