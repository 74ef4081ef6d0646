import { existsSync } from "node:fs";

/** For a closed network and for root: nothing is asked of the outside, nothing waits for a GPU. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const chromiumPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The Chromium named by CHROMIUM_PATH, else one of the usual places, or null. */
export function findInstalledChromium(named: string | undefined): string | null {
  if (named) return existsSync(named) ? named : null;
  return chromiumPaths.find((path) => existsSync(path)) ?? null;
}
