import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "../../support/chromium";
import { startSmtp } from "../../support/smtp";
import { announce, type House } from "./house-file";
import { keepMails } from "./mails";
import { freePort, startProgram, stopProcess, waitUntilReady } from "./processes";

/** Starts a whole system of its own: an empty database, the web, the worker and a mail server. */
export default async function setUp(): Promise<() => Promise<void>> {
  const found = await findChromium(chromium.executablePath());
  const folder = await mkdtemp(join(tmpdir(), "full-circle-browser-"));
  // Run by root, PostgreSQL is another account that must get in here.
  await chmod(folder, 0o711);
  await mkdir(join(folder, "mails"));
  const smtp = await startSmtp();
  const mails = keepMails(smtp, join(folder, "mails"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...{ PORT: String(port), APP_URL: url, DATA_DIR: join(folder, "data"), DATABASE_URL: "" },
    ...{ SMTP_URL: smtp.url, MAIL_RATE: "200", MAIL_FROM: "Cedar Valley <survey@cedar.example>" },
    ...{ LOG_LEVEL: "warn", NODE_ENV: "production", WEB_CONCURRENCY: "1" },
  };
  const program = startProgram(["start"], env);
  const pid = program.child.pid ?? 0;
  const stop = async () => {
    await stopProcess(pid).finally(async () => {
      mails.stop();
      await smtp.close();
      if (process.env.KEEP_HOUSE) process.stdout.write(`${program.said()}\nKept: ${folder}\n`);
      else await rm(folder, { recursive: true, force: true });
    });
  };
  try {
    await waitUntilReady(url, program, 180);
    const setupLink = /http\S+\/set-up\/\S+/.exec(program.said())?.[0] ?? "";
    const house: House = { url, setupLink, pid, folder, env, chromium: found };
    await writeFile(join(folder, "house.json"), JSON.stringify(house), { mode: 0o600 });
    announce(join(folder, "house.json"));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
