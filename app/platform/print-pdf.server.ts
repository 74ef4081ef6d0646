import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { chromiumFlags } from "./chromium.server";

const run = promisify(execFile);
const PATIENCE_MS = 60_000;

/** Every address, this machine's too, is asked of a proxy that is not there. */
const noNetwork = ["--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>"];

/** A profile's setting: no page runs scripts. (Blink's own switch stops the printing as well.) */
const noScripts = { profile: { default_content_setting_values: { javascript: 2 } } };

/** Prints one page without script as a tagged PDF with an outline; one at a time, a browser is heavy. */
export async function printPdf(chromium: string, html: string): Promise<Buffer> {
  const mine = last.then(() => print(chromium, html));
  last = mine.catch(() => undefined);
  return mine;
}

let last: Promise<unknown> = Promise.resolve();

async function print(chromium: string, html: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "full-circle-pdf-"));
  try {
    const page = join(folder, "page.html");
    const pdf = join(folder, "page.pdf");
    const profile = join(folder, "profile");
    await mkdir(join(profile, "Default"), { recursive: true });
    await writeFile(join(profile, "Default/Preferences"), JSON.stringify(noScripts));
    await writeFile(page, html);
    const flags = [
      ...["--headless", ...chromiumFlags, ...noNetwork],
      ...[`--user-data-dir=${profile}`, "--no-pdf-header-footer"],
      ...["--export-tagged-pdf", "--generate-pdf-document-outline", `--print-to-pdf=${pdf}`],
    ];
    const env = { PATH: process.env.PATH ?? "", HOME: folder };
    await run(chromium, [...flags, pathToFileURL(page).href], { env, timeout: PATIENCE_MS });
    return await readFile(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
