import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromiumPaths } from "../../app/platform/chromium.server";

/** What starts a browser; `libraries` are those a Chromium brought along that the machine lacks. */
export type Chromium = { executablePath: string; libraries?: string };

/** A Chromium that starts here: named, Playwright's own, the system's, Debian's, or one out of a package. */
export async function findChromium(ownBuild: string): Promise<Chromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts({ executablePath: named })) return { executablePath: named };
    throw new Error(`CHROMIUM_PATH is ${named}, and no browser starts there.`);
  }
  const present = [ownBuild, ...chromiumPaths].find(
    (path) => existsSync(path) && starts({ executablePath: path }),
  );
  if (present) return { executablePath: present };
  const installed = installOnDebian();
  if (installed) return installed;
  const packaged = await unpack();
  if (starts(packaged)) return packaged;
  throw new Error(
    "No Chromium starts here. Install one, or set CHROMIUM_PATH to one, then run the tests again.",
  );
}

function starts({ executablePath, libraries }: Chromium): boolean {
  const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
  return spawnSync(executablePath, ["--version"], { env, timeout: 60_000 }).status === 0;
}

function installOnDebian(): Chromium | null {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  process.stderr.write("Installing Debian's chromium for the browser tests…\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    spawnSync("apt-get", ["-qq", ...args], { env, stdio: "ignore", timeout: 300_000 });
  }
  const chromium = { executablePath: "/usr/bin/chromium" };
  return existsSync(chromium.executablePath) && starts(chromium) ? chromium : null;
}

/** A headless Chromium inside an npm package, with its libraries: it unpacks them where it says so. */
async function unpack(): Promise<Chromium> {
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const executablePath = await chromium.executablePath();
    return { executablePath, libraries: process.env.LD_LIBRARY_PATH ?? "" };
  } finally {
    // The package sets the fonts and libraries of the whole process; only the browser shall have them.
    for (const name of ["AWS_EXECUTION_ENV", "LD_LIBRARY_PATH"]) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
